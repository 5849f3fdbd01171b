//! wasm-bindgen's glue in fewer bytes: what it writes out at each import is said once, and what no page of ours needs is left out.

use anyhow::{Context, Result};

/// A text and the one that takes its place.
type Change = (&'static str, &'static str);

/// What the imports share.
pub const HELPERS: &str = "\
const throwing = (f) => (...args) => handleError(f, args);
const optional = (value) => isLikeNone(value) ? 0 : addHeapObject(value);
const setSlice = (at, ptr) => {
  getDataViewMemory0().setInt32(at >>> 0, ptr, true);
  getDataViewMemory0().setInt32((at >>> 0) + 4, WASM_VECTOR_LEN, true);
};
const setString = (at, text) => setSlice(at, passStringToWasm0(text));
const setOptional = (at, text) => setSlice(at, isLikeNone(text) ? 0 : passStringToWasm0(text));
";

/// How an import gives back its value, which is `ret` there, and what stands before and behind that value instead.
const RETURNS: [(&str, Change); 5] = [
    ("return ret;", ("return ", ";")),
    ("return addHeapObject(ret);", ("return addHeapObject(", ");")),
    ("return isLikeNone(ret) ? 0 : addHeapObject(ret);", ("return optional(", ");")),
    (
        "const ptr1 = passStringToWasm0(ret);\nconst len1 = WASM_VECTOR_LEN;\n\
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);",
        ("setString(arg0, ", ");"),
    ),
    (
        "var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret);\nvar len1 = WASM_VECTOR_LEN;\n\
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);",
        ("setOptional(arg0, ", ");"),
    ),
];

/// What stands around a test for a class. Every browser has the classes that are asked for.
const TEST: (&str, &str) =
    ("let result;\ntry {\nresult = ", ";\n} catch (_) {\nresult = false;\n}\nconst ret = result;\nreturn ret;");

/// The body of an import without a name for its value.
pub fn short(body: &str) -> String {
    let body = body.trim();
    if let Some(test) = body.strip_prefix(TEST.0).and_then(|rest| rest.strip_suffix(TEST.1)) {
        return format!("return {test};");
    }
    let parts = body.split_once("const ret = ").and_then(|(before, rest)| Some((before, rest.split_once(";\n")?)));
    let known = parts.and_then(|(before, (value, end))| {
        let (_, (open, close)) = RETURNS.into_iter().find(|(known, _)| *known == end)?;
        Some([before, open, value, close].concat())
    });
    known.unwrap_or_else(|| body.to_owned())
}

/// How the code begins that writes the first string or array of a call.
const GUARD: &str = "try {\nptr0 = ";

/// Writes strings into the memory in one way, which every browser knows: wasm-bindgen's second one, for strings of megabytes, is three times
/// the code. Returns also the name of the export that then nothing calls.
pub fn strings(glue: &str) -> Result<(String, String)> {
    let (_, arguments) = glue.split_once("passStringToWasm0(ret, ").context("the glue passes no strings")?;
    let (allocators, _) = arguments.split_once(')').context("a call without an end")?;
    let (malloc, realloc) = allocators.split_once(", wasm.").context("the glue has not two allocators")?;
    let mut glue = glue.replace(&format!(", {allocators})"), ")");
    cut(&mut glue, "if (!('encodeInto' in cachedTextEncoder))", "\n                        }\n")?;
    cut(
        &mut glue,
        "function passStringToWasm0(",
        "WASM_VECTOR_LEN = offset;\n                    return ptr;\n                }\n",
    )?;
    glue.push_str(&format!(
        "const passStringToWasm0 = (text) => passArray8ToWasm0(cachedTextEncoder.encode(text), {malloc});\n"
    ));
    // Where there is no memory for one string, the instance is lost with those before it.
    while glue.contains(GUARD) {
        glue = glue.replacen(GUARD, "ptr0 = ", 1);
        cut(&mut glue, "} catch (e) {\n", "throw e;\n}\n")?;
    }
    Ok((glue, realloc.to_owned()))
}

/// Starts the engine from a compiled module. wasm-bindgen's `initSync` cannot: Chromium of 2018 refuses to instantiate
/// more than 4 KB at once on the main thread. Its `default` can, but brings the fetching that the loader does itself.
/// After a trap, `stop` takes the instance away from whatever still holds a function of the glue.
const START: &str = "
const constants = new Map();
export const start = async (module) => {
  wasm = (await WebAssembly.instantiate(module, __wbg_get_imports())).exports;
};
export const stop = () => {
  wasm = new Proxy({}, { get: () => () => 0 });
  cachedDataViewMemory0 = cachedUint8ArrayMemory0 = null;
};
";

/// A closure remembers the profile for which it was made, so that a trap in it costs that one alone. `hooks` is what the loader gives to
/// the glue's factory.
const OWNED: [Change; 2] = [
    ("{ a: arg0, b: arg1, cnt: 1 }", "{ a: arg0, b: arg1, cnt: 1, life: hooks.life }"),
    ("return f(a, state.b, ...args);", "return hooks.within(state.life, () => f(a, state.b, ...args));"),
];

/// The module's own texts, such as the names of elements and attributes, become strings of the page once. Asking the browser's decoder for
/// each again took a tenth of a tooltip's time. Neither the stack below them nor the heap above is constant.
const DECODED: [Change; 1] = [(
    "return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));",
    "const key = ptr * 65536 + len;
    let text = constants.get(key);
    if (text === undefined) {
      text = cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
      if (ptr >= CONSTANTS_BEGIN && ptr < CONSTANTS_END) constants.set(key, text);
    }
    return text;",
)];

/// The loader alone frees handles, and the engine every closure that it made: none waits for the garbage collector. A buffer is that of the
/// memory or is not.
const UNUSED: [Change; 6] = [
    ("if (Symbol.dispose) Handle.prototype[Symbol.dispose] = Handle.prototype.free;", ""),
    ("HandleFinalization.register(obj, obj.__wbg_ptr, obj);", ""),
    ("HandleFinalization.unregister(this);", ""),
    ("CLOSURE_DTORS.register(real, state, state);", ""),
    ("CLOSURE_DTORS.unregister(state);", ""),
    (
        "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && \
         cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
];

/// What the visitors' engine needs of its glue.
pub fn visitors(glue: &str) -> Result<String> {
    let mut glue = [glue, START].concat();
    for internal in ["function __wbg_get_imports(", "wasmInstance, wasm;"] {
        find(&glue, internal)?;
    }
    for (from, to) in OWNED.into_iter().chain(DECODED).chain(UNUSED) {
        find(&glue, from)?;
        glue = glue.replace(from, to);
    }
    cut(&mut glue, "const HandleFinalization = ", ";\n")?;
    cut(&mut glue, "const CLOSURE_DTORS = ", ";\n")?;
    Ok(glue)
}

/// Takes out what stands from one text to the end of the next other.
fn cut(glue: &mut String, from: &str, to: &str) -> Result<()> {
    let start = find(glue, from)?;
    let end = start + find(&glue[start..], to)? + to.len();
    glue.replace_range(start..end, "");
    Ok(())
}

/// Where a text stands that wasm-bindgen is known to write.
fn find(glue: &str, text: &str) -> Result<usize> {
    glue.find(text).with_context(|| format!("this wasm-bindgen writes no `{text}`: look how its glue works now"))
}

#[cfg(test)]
mod tests {
    use super::{cut, short, strings};

    #[test]
    fn an_import_gives_its_value_back_without_naming_it() {
        let set = |at| format!("getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * {at}1, true);");
        let sets = [set("1, len"), set("0, ptr")].join("\n");
        for (long, short_one) in [
            ("const ret = f(arg0);\nreturn ret;", "return f(arg0);"),
            (
                "const v = f();\nconst ret = v.x;\nreturn addHeapObject(ret);",
                "const v = f();\nreturn addHeapObject(v.x);",
            ),
            ("const ret = a;\nreturn isLikeNone(ret) ? 0 : addHeapObject(ret);", "return optional(a);"),
            (
                &format!("const ret = a;\nconst ptr1 = passStringToWasm0(ret);\nconst len1 = WASM_VECTOR_LEN;\n{sets}"),
                "setString(arg0, a);",
            ),
            (
                "let result;\ntry {\nresult = a instanceof Map;\n} catch (_) {\nresult = false;\n}\nconst ret = result;\nreturn ret;",
                "return a instanceof Map;",
            ),
            ("const ret = a;\nreturn another(ret);", "const ret = a;\nreturn another(ret);"),
            ("work(arg0);", "work(arg0);"),
        ] {
            assert_eq!(short(long), short_one);
        }
    }

    #[test]
    fn a_glue_that_is_written_otherwise_is_refused() {
        assert!(strings("const ptr1 = passStringToWasm0(ret, wasm.a);").is_err());
        let mut glue = "one {two} three".to_owned();
        assert!(cut(&mut glue, "{", ")").is_err());
        cut(&mut glue, "{", "}").unwrap();
        assert_eq!(glue, "one  three");
    }
}
