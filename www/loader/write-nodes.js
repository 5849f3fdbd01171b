// The nodes of a tree in one go: one call from the engine, where one for each node and attribute would take longer than the nodes themselves.

// The steps, as `src/embed/dom_writer.rs` has them.
const ELEMENT = 0;
const ATTRIBUTE = 1;
const TEXT = 2;

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Writes nodes and returns the fragment that holds them. `text` holds all names, values and texts one after the other; `steps` holds a number for each step,
 * and behind it how many UTF-16 code units of the text belong to it. Any other number ends an element.
 */
export function writeNodes(text, steps) {
  const { createElementNS, createTextNode } = document;
  const fragment = document.createDocumentFragment();
  /** @type {any} */
  let parent = fragment;
  let start = 0;
  let next = 0;
  const take = () => text.slice(start, (start += steps[next++]));
  while (next < steps.length) {
    const step = steps[next++];
    if (step === ELEMENT) {
      const tag = take();
      // A drawing, and all that stands inside it, are elements of SVG.
      parent = parent.appendChild(createElementNS.call(document, tag === 'svg' ? SVG : parent.namespaceURI || HTML, tag));
    } else if (step === ATTRIBUTE) parent.setAttribute(take(), take());
    else if (step === TEXT) parent.appendChild(createTextNode.call(document, take()));
    else parent = parent.parentNode;
  }
  return fragment;
}
