// What ships with the glue: whether the wasm is the right one and what its maintainer can do if it is not, how a root gets its
// style, and how a profile is shown.

import init, { Handle, learn, mount, words } from 'bindings';

const MIME =
  'nginx: "types { application/wasm wasm; }", Apache: "AddType application/wasm .wasm", ' +
  'IIS: <mimeMap fileExtension=".wasm" mimeType="application/wasm" />';

async function checked(bytes, type) {
  const start = Array.from(new Uint8Array(bytes.slice(0, 4)));
  const is = (...wanted) => wanted.every((byte, at) => start[at] === byte);
  if (is(0x1f, 0x8b)) {
    return ['gzip data: compressed twice', 'the server must not compress .wasm again, or must say so by Content-Encoding: gzip'];
  }
  if (!is(0, 0x61, 0x73, 0x6d)) {
    return [
      /html/.test(type) || is(0x3c) ? 'a web page' : 'no WebAssembly',
      `upload the file beside the script, and let the server deliver it; ${MIME}`,
    ];
  }
  if (!(self.crypto && crypto.subtle)) return null; // pages without https have no means to compare
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  if (btoa(String.fromCharCode(...hash)) === WASM_SHA384) return [];
  return ['another SHA-384: damaged, or of another version', 'upload all of dist/ again, in binary mode'];
}

/** Why an engine that is whole does not run; `Failure` is the loader's. */
function refusal(Failure, address, error) {
  const fail = (code, remedy, retry) => new Failure(code, error, { address, remedy, retry });
  if (/unsafe-eval|security policy|CSP|disallowed/i.test(error)) {
    return fail(
      'wasm-refused',
      "add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy ('unsafe-eval' before Chromium 97 and Firefox 102)",
    );
  }
  if (error instanceof RangeError) return fail('crash', 'the device has no memory left', true);
  return fail('browser-too-old');
}

/** Resolves to the module. */
async function compiled(Failure, address, bytes, type) {
  const seen = `the server sent ${bytes.byteLength} bytes as ${type}`;
  const [wrong, remedy] = (await checked(bytes, type)) || [];
  if (wrong) throw new Failure('wasm-corrupt', `${seen}: ${wrong}`, { address, remedy, retry: true });
  if (!/^application\/wasm/.test(type)) console.info(`village-profile: ${address}: sent as ${type}. Better: ${MIME}.`);
  return WebAssembly.compile(bytes).catch((error) => {
    throw refusal(Failure, address, error);
  });
}

/** Starts the module. WebKit lets a policy refuse only this. */
const started = (Failure, address, module) =>
  init({ module_or_path: module }).catch((error) => {
    throw refusal(Failure, address, error);
  });

/** Who lives on this instance. */
hooks.lives = new Set();

/** Gives the words of a language to the engine; `texts` is where the loader keeps what has come. */
function speak(Failure, texts, lang, [text, type, address]) {
  if (learn(lang, text)) return;
  delete texts[lang];
  const is = /html/.test(type) ? 'a web page' : 'damaged, or of another version';
  throw new Failure('wasm-corrupt', `the server sent ${text.length} characters as ${type}: ${is}`, {
    address,
    remedy: 'upload all of dist/ again, in binary mode',
    retry: true,
  });
}

/**
 * The function that puts the style into a root; `link` is its address where it has one. What that returns is called when the profile
 * stands in the root.
 */
function dresser(text, link) {
  let sheet;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  } catch (_) {
    sheet = null; // Chromium before 73: a node in the root does the same
  }
  return (root) => {
    const scope = root.getRootNode();
    const sheets = sheet && scope.adoptedStyleSheets;
    if (sheets) {
      // A page keeps it for the next profile in its text; a shadow root is gone with its profile.
      if (!Array.from(sheets).includes(sheet)) scope.adoptedStyleSheets = [...sheets, sheet];
      return () => {};
    }
    const node = document.createElement(link ? 'link' : 'style');
    if (link) Object.assign(node, { rel: 'stylesheet', href: link });
    else node.textContent = text;
    root.appendChild(node);
    // Until a link has come, the element's own content stays: the sheet itself hides this slot and brings the profile out, in one frame.
    return () => {
      if (!link || scope !== root) return;
      const profile = root.querySelector('.vp-profile');
      const slot = document.createElement('slot');
      slot.className = 'vp-until';
      root.insertBefore(slot, profile);
      profile.hidden = true;
      // What opened in place of another has the focus, which only what is shown can take.
      node.addEventListener('load', () => profile.hasAttribute('tabindex') && profile.focus());
    };
  };
}

/** Shows what has come for a profile, in its language. */
hooks.show = (life, bytes, Failure) => {
  const { host, run, stage } = life;
  hooks.lives.add(life);
  hooks.within(life, () => {
    if (bytes instanceof Failure) return life.fail(bytes);
    const root = stage.clear();
    const cover = hooks.dress(root);
    run.handle = mount(host, root, bytes, run.url, run.lang);
    const [code, ...detail] = run.handle.failure().split('\n');
    if (code) return life.fail(new Failure(code, detail.join(' ')));
    cover();
    host.setAttribute('data-state', 'ready');
    return hooks.tell(host, 'load', { url: run.url });
  });
};

/** Frees what a load has shown. */
hooks.free = (life, { handle }) => {
  hooks.lives.delete(life);
  if (handle && !hooks.broken) hooks.within(life, () => handle.free());
};

/** Shows what an attribute of a profile asks for. Until the words of another language have come, and where they cannot be had, it stays as it is. */
hooks.follow = async (life, name, language, engine) => {
  const { host, run } = life;
  if (name !== 'lang') life.ask('attribute_changed', run.lang);
  const lang = language(host);
  if (lang === run.lang) return;
  try {
    await engine(lang);
  } catch ({ code, detail, address }) {
    console.error(`village-profile: ${code}: ${address}: ${detail}. The profile stays in its language.`);
    return;
  }
  if (life.run !== run || language(host) !== lang) return;
  run.lang = lang;
  life.ask('attribute_changed', lang);
};

/**
 * Runs what calls into the engine for one profile. A trap there costs this profile alone: the others get a fresh instance, and nothing
 * enters this one again, which the trap has left in the middle of something.
 */
hooks.within = (life, work) => {
  if (hooks.broken) return undefined;
  const before = hooks.life;
  hooks.life = life;
  try {
    return work();
  } catch (error) {
    if (hooks.broken) return undefined; // a trap further in came first
    hooks.broken = true;
    hooks.breakOff();
    hooks.lives.delete(life);
    life.crashed(error);
    for (const other of hooks.lives) other.load();
    return undefined;
  } finally {
    hooks.life = before;
  }
};

/** What the engine calls for each function that it hands to the page: wherever that is called from, it runs for the profile that made it. */
hooks.isolated = (callback) => {
  const { life } = hooks;
  return (...values) => hooks.within(life, () => callback(...values));
};

/** What the engine calls for each event target that it listens to, with one listener each. */
hooks.isolatedTarget = (target) => {
  let isolated;
  return {
    addEventListener(name, listener, options) {
      isolated = hooks.isolated(listener);
      target.addEventListener(name, isolated, options);
    },
    removeEventListener(name, listener, options) {
      target.removeEventListener(name, isolated, options);
    },
  };
};

/** What the engine calls when a visitor chooses a point of a chart. The page is told when it is done: it may do anything then. */
hooks.select = async (host, chart, item, series, figure) => {
  await 0;
  hooks.tell(host, 'select', { chart, item, series, figure });
};

/** What the engine calls for each thing that reading found. */
hooks.finding = (severity, code, path, detail) => ({ severity, code, path, detail });

Object.assign(Handle.prototype, {
  /**
   * A chart by its name as CSV.
   * @this {Handle}
   */
  csv(chart) {
    return this.file(`${chart}`, false);
  },
  /**
   * A chart by its name as a picture, when that is ready.
   * @this {Handle}
   */
  png(chart) {
    const canvas = this.file(`${chart}`, true);
    return canvas && new Promise((done) => canvas.toBlob(done));
  },
});

let saved;

/** Lets the browser save a text or the picture on a canvas as a file, made in the page: no server is asked. */
hooks.save = (file, name) => {
  const save = (blob) => {
    URL.revokeObjectURL(saved); // the browser may be reading a file until the next one
    saved = URL.createObjectURL(blob);
    Object.assign(document.createElement('a'), { href: saved, download: name }).click();
  };
  if (file.toBlob) file.toBlob((blob) => blob && save(blob));
  else save(new Blob([file], { type: 'text/csv;charset=utf-8' }));
};

// The build puts all of this into a function that makes it afresh: `hooks` is the loader's, and what is delivered is what that function returns.
deliver({ compiled, dresser, speak, started, words });
