// What the build puts into the loader: see `xtask/src/bundle.rs`.

/** The attributes of the element. */
declare const ATTRIBUTES: string[];
/** The addresses of the glue, the wasm and the style sheet, seen from the loader. */
declare const GLUE: string;
declare const WASM: string;
declare const STYLE: string;
/** The addresses of the words of each language. */
declare const TEXT_HANS: string;
declare const TEXT_HANT: string;
declare const TEXT_EN: string;
/** The style sheet itself. */
declare const STYLE_TEXT: string;
/** The words of each language themselves. */
declare const TEXTS: Record<string, string>;
/** The sentences that the loader says without the engine, by language. */
declare const WORDS: Record<string, string[]>;
declare const VERSION: string;
/** The SHA-384 of the wasm, in Base64. */
declare const WASM_SHA384: string;

/** What the glue and the loader share. */
declare const hooks: any;
/** Hands the exports of the glue over. */
declare function deliver(exports: object): void;

/** The glue as wasm-bindgen writes it. */
declare module 'bindings' {
  /** One profile that is shown. */
  class Handle {
    failure(): string;
    file(chart: string, asPicture: boolean): any;
    free(): void;
  }
  const learn: any;
  const mount: any;
  const words: any;
  const init: (wasm: object) => Promise<unknown>;
  export { Handle, learn, mount, words };
  export default init;
}

/** The glue as a function that makes it afresh. */
declare module 'glue' {
  const factory: (hooks: object) => any;
  export default factory;
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
