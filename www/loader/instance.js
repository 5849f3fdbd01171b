// One instance of the engine: wasm-bindgen's glue, and the functions between it and the loader.
//
// The build wraps this script into a function of `loader`, which makes all of it afresh at each call: after a trap, an instance is
// unusable. The script fills two objects: `instance` with the functions that the loader calls, and `hooks` with those that the wasm calls.

import init, { failureText, installMessages, mount, Reader } from 'bindings';
import { checksum } from './checksum.js';
import { compile, corrupt, explainRefusal } from './compile.js';
import { copyLink } from './copy-link.js';
import { windowOf } from './dom.js';
import { createObserver } from './element-observer.js';
import { savePicture, saveText } from './save.js';
import { afterPaint, afterTask, whenIdle } from './schedule.js';
import { serialise } from './serialise.js';
import { createStyles } from './styles.js';
import { createTextWidths } from './text-widths.js';
import { visibleRoom } from './visible-room.js';
import { writeNodes } from './write-nodes.js';
import { pointerZoom, zoom } from './zoom.js';

/** The controllers of the profiles that this instance shows. */
const controllers = new Set();
/** The controller that the instance is working for. */
let current = null;

/**
 * Runs work for one profile. A trap there costs this profile alone: the others get a fresh instance, and nothing enters this one again,
 * which the trap has left in the middle of something.
 */
function runIsolated(controller, work) {
  if (instance.isDiscarded) return undefined;
  const before = current;
  current = controller;
  try {
    return work();
  } catch (error) {
    if (instance.isDiscarded) return undefined; // a trap further in came first
    instance.isDiscarded = true;
    loader.discardInstance();
    controllers.delete(controller);
    controller.crashed(error);
    for (const other of controllers) other.load();
    return undefined;
  } finally {
    current = before;
  }
}

/** A function that calls another: wherever the page calls it from, it runs for the profile that the instance is working for now. */
function isolate(callback) {
  const controller = current;
  return (...values) => runIsolated(controller, () => callback(...values));
}

/** The remedy where a word processor has curled the quotation marks around an attribute. */
const CURLY = 'src stands in curly quotation marks: write straight ones (")';

/** Tells the page that a profile is shown. */
function announce({ host, session }) {
  host.setAttribute('data-state', 'ready');
  loader.dispatch(host, 'load', { url: session.url });
}

/** The fault of a file of text that is not what was built. */
const faultOfText = (type) => (/html/.test(type) ? 'a web page' : 'damaged, or of another version');

/** After so many milliseconds of reading or writing, the page has its turn. */
const TASK = 8;

/** Data of so many bytes are read and shown in one task: most profiles have far fewer, and more could hold too many values for it. */
const SHORT = 100000;

/** Writes the rest of a profile in short tasks, each after what was written before has been painted; then the profile is shown. */
function writeRest(controller, session) {
  if (controller.session !== session) return;
  if (session.handle.isWhole()) {
    announce(controller);
    return;
  }
  const writeNext = () => {
    const end = performance.now() + TASK;
    while (controller.session === session && !session.handle.isWhole() && performance.now() < end) session.handle.writeMore();
    writeRest(controller, session);
  };
  afterPaint(isolate(writeNext));
}

/** Reads data to their end, those that are long in short tasks, and then calls `show`. Of data that nobody waits for any more, nothing is left. */
function read(controller, reader, isShort, show) {
  const { session } = controller;
  const inNextTask = (work) => afterTask(isolate(() => (controller.session === session ? work() : reader.free())));
  const readOn = () => {
    const end = performance.now() + TASK;
    while (!reader.goOn()) if (!isShort && performance.now() > end) return inNextTask(readOn);
    return isShort ? show() : inNextTask(show);
  };
  return readOn();
}

Object.assign(instance, {
  isDiscarded: false,
  applyStyles: loader.applyStyles,

  /** Compiles the file of the wasm, and makes the style sheet. Resolves to additions to `loader`, with which an instance can be started. */
  async compile(wasm, style, styleUrl) {
    const module = await compile(wasm);
    const { body, type, address } = style;
    if (checksum(new TextEncoder().encode(body)) !== STYLE_CHECKSUM) {
      throw corrupt(`${body.length} characters`, type, address, { fault: faultOfText(type) });
    }
    return { address: wasm.address, module, applyStyles: createStyles(body, styleUrl) };
  },

  /** Starts the compiled module. WebKit lets a policy refuse only this. */
  start: () =>
    init({ module_or_path: loader.module }).catch((error) => {
      throw explainRefusal(error, loader.address);
    }),

  /** Takes over the file with the messages of a language; calls `forget` where it is not the one that was built with the wasm. */
  installMessages(lang, { body, type, address }, forget) {
    if (installMessages(lang, body)) return;
    forget();
    throw corrupt(`${body.length} characters`, type, address, { fault: faultOfText(type) });
  },

  /** The text to show for a failure of the data at this address; none for a failure of a file of ours, for which the loader has it. */
  failureText(lang, { code, retry, address }, url) {
    if (address) return null;
    const text = failureText(lang, code, retry);
    const isCurly = /%E2%80%9[89CD]|^[\u2018\u2019\u201c\u201d]/.test(url);
    return isCurly ? Object.assign(text, { remedy: `${CURLY}; ${text.remedy}` }) : text;
  },

  /** Shows a profile in its language; `given` is its bytes, its text, the object that the page has set, or a failure. */
  show(controller, given) {
    const data = controller.profile ? serialise(given) : typeof given === 'string' ? new TextEncoder().encode(given) : given;
    const { host, renderRoot, session } = controller;
    // A profile that another instance has shown before a trap is nothing to this one.
    if (session.instance !== instance) Object.assign(session, { instance, handle: null, styled: null });
    controllers.add(controller);
    const isShort = data.length <= SHORT;
    runIsolated(controller, () => {
      if (data instanceof loader.Failure) return controller.fail(data);
      const reader = new Reader(data);
      return read(controller, reader, isShort, () => {
        const { url, lang } = session;
        let hideUntilStyled = null;
        if (session.handle) {
          session.handle.replace(reader, url, lang);
        } else {
          const root = renderRoot.prepare();
          hideUntilStyled = loader.applyStyles(root);
          const handle = mount(host, root, reader, url, lang);
          // A listener of the page may have removed or redirected the element when the profile took the focus.
          if (controller.session !== session) return handle.free();
          session.handle = handle;
        }
        const failure = session.handle.failure();
        if (failure) return controller.fail(new loader.Failure(failure.code, failure.detail));
        // The language may have changed while the data were read.
        if (!isShort) instance.attributeChanged(controller, 'lang');
        if (hideUntilStyled) session.styled = hideUntilStyled();
        if (!session.styled) return writeRest(controller, session);
        // A profile that was built without its style has neither the right sizes nor the right colours.
        const whenStyled = (failure) => {
          if (controller.session !== session) return;
          session.styled = null;
          if (failure) return controller.fail(failure);
          instance.call(controller, 'attributeChanged', session.lang);
          announce(controller);
        };
        return session.styled.then(() => whenStyled(), whenStyled);
      });
    });
  },

  /** Frees the profile of a session. */
  unmount(controller, session) {
    const { handle } = session;
    controllers.delete(controller);
    session.handle = null;
    if (handle) runIsolated(controller, () => handle.free());
  },

  /** Calls a method of the handle that a controller holds. */
  call: (controller, method, text) => runIsolated(controller, () => controller.session.handle[method](text)),

  /** Follows a change of an attribute. Until the messages of another language have come, and where they cannot be had, a profile stays as it is. */
  async attributeChanged(controller, name) {
    const { host, session } = controller;
    if (name !== 'lang') controller.call('attributeChanged', session.lang);
    const lang = loader.getLanguage(host);
    if (lang === session.lang) return;
    try {
      await loader.getInstance(lang);
    } catch ({ code, detail, address }) {
      console.error(`village-profile: ${code}: ${address}: ${detail}. The profile stays in its language.`);
      return;
    }
    if (controller.session !== session || loader.getLanguage(host) !== lang) return;
    session.lang = lang;
    controller.call('attributeChanged', lang);
  },
});

Object.assign(hooks, {
  writeNodes,
  createTextWidths,
  createObserver,
  windowOf,
  zoom,
  pointerZoom,
  visibleRoom,
  afterPaint,
  whenIdle,
  copyLink,
  saveText,
  savePicture,

  /** Wraps a function that the wasm hands to the page. */
  isolated: isolate,

  /** Wraps an event target that the wasm listens to, with one listener each. */
  isolatedTarget(target) {
    let isolated;
    return {
      addEventListener(name, listener, options) {
        isolated = isolate(listener);
        target.addEventListener(name, isolated, options);
      },
      removeEventListener(name, listener, options) {
        target.removeEventListener(name, isolated, options);
      },
    };
  },

  /** Dispatches `village-profile-select` when the wasm is done: a listener of the page may do anything. */
  async dispatchSelect(host, chart, item, series, figure) {
    await 0;
    loader.dispatch(host, 'select', { chart, item, series, figure });
  },

  /** Resolves to the picture on a canvas. */
  toBlob: (canvas) => new Promise((resolve) => canvas.toBlob(resolve)),

  finding: (severity, code, path, detail) => ({ severity, code, path, detail }),
  failure: (code, detail) => ({ code, detail }),
  failureMessages: (sentence, openData, retry, remedy) => ({ sentence, openData, retry, remedy }),
});
