// Names that the build puts into the loader: see `xtask/src/bundle.rs`.

/** The attributes of the element. */
declare const ATTRIBUTES: string[];
/** The addresses of the glue, the wasm and the style sheet, relative to the loader. */
declare const GLUE: string;
declare const WASM: string;
declare const STYLE: string;
/** The addresses of the messages in each language. */
declare const MESSAGES_HANS: string;
declare const MESSAGES_HANT: string;
declare const MESSAGES_EN: string;
/** The messages themselves, by language, as the engine takes them. */
declare const MESSAGES: Record<string, string>;
/** The style sheet itself. */
declare const STYLE_TEXT: string;
/** The messages that the loader shows without the engine, by language: sentences, some by the code of a failure, and labels. */
declare const LOADER_MESSAGES: Record<string, { unavailable: string; openData: string; retry: string }>;
/** The sentence for a visitor whose browser lacks something that the engine needs, by language. */
declare const TOO_OLD: Record<string, string>;
/** The same where WebAssembly is switched off. */
declare const WASM_DISABLED: Record<string, string>;
declare const VERSION: string;
/** The SHA-384 of the wasm, in Base64. */
declare const WASM_SHA384: string;
/** Our own checksums of the wasm and of the style sheet: see `checksum.js`. */
declare const WASM_CHECKSUM: number;
declare const STYLE_CHECKSUM: number;

/** In the glue: functions of the loader for one instance of the engine. */
declare const loader: any;
/** In the glue: functions of the instance for the loader. */
declare const instance: any;
/** In the glue: functions for the wasm. */
declare const hooks: any;

/** The glue as wasm-bindgen writes it. */
declare module 'bindings' {
  const failureText: any;
  const installMessages: any;
  const mount: any;
  const Reader: any;
  const init: (wasm: object) => Promise<unknown>;
  export { failureText, installMessages, mount, Reader };
  export default init;
}

/** The glue as a function that makes it afresh. */
declare module 'glue' {
  const createInstance: (loader: object) => any;
  export default createInstance;
}

/** The bytes of the wasm. */
declare module 'wasm' {
  const bytes: Uint8Array;
  export default bytes;
}

interface Window {
  /** The copy of the loader that runs this page. */
  villageProfile?: { version: string; script: string };
}
