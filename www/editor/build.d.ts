// What the build puts in: the glue of the WebAssemblies for editors, as wasm-bindgen writes it.

declare module 'editor-bindings' {
  export default function init(options: { module_or_path: URL }): Promise<unknown>;
  export function check(text: string, lang: string, year: number, month: number, day: number): unknown;
  export function decode(bytes: Uint8Array, lang: string): string;
  export function encoding_note(bytes: Uint8Array, lang: string): string;
  export function max_bytes(): number;
  export function start_editor(root: Element, lang: string, importAddress: string): void;
  export function words(lang: string): unknown;
}

declare module 'import-bindings' {
  export default function init(options: { module_or_path: URL }): Promise<unknown>;
  export function import_workbook(...given: unknown[]): unknown;
}
