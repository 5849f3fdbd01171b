// Elements for a CMS that strips unknown tags: a div, a link or the script itself stands in for one.

import { getAttribute, moveChildren } from './dom.js';

function createElement(source) {
  const element = document.createElement('village-profile');
  for (const name of ATTRIBUTES) {
    const value = getAttribute(source, 'data-' + name);
    if (value) element.setAttribute(name, value);
  }
  return element;
}

function adoptDiv(div) {
  if (div.querySelector('village-profile')) return;
  const element = createElement(div);
  // Scripts that load pictures late make `src` of every `data-src`.
  element.setAttribute('src', getAttribute(div, 'data-src') || getAttribute(div, 'src'));
  div.appendChild(moveChildren(div, element));
}

function adoptLink(link) {
  const element = createElement(link);
  element.setAttribute('src', getAttribute(link, 'href'));
  link.parentNode.replaceChild(element, link);
  element.appendChild(link);
}

function adoptScript(script) {
  const { nextSibling } = script;
  if (!document.body.contains(script) || (nextSibling && nextSibling.localName === 'village-profile')) return;
  script.parentNode.insertBefore(createElement(script), nextSibling);
}

/** Calls a function for every node of a selector that stands in no profile. */
const forAll = (selector, adoptOne) =>
  document.querySelectorAll(selector).forEach((node) => node.closest('village-profile') || adoptOne(node));

/** Makes an element for every div and link that asks for it and has none. */
function adoptNodes() {
  forAll('div.village-profile[data-src],div.village-profile[src]', adoptDiv);
  forAll('a.village-profile[href]', adoptLink);
}

/** The same for every script of ours. */
export function adopt(scriptTag) {
  adoptNodes();
  const isOurs = (script) => script === scriptTag || /village-profile/.test(script.src);
  forAll('script[src][data-src]', (script) => isOurs(script) && adoptScript(script));
}

/** Adopts what enters the page later: libraries put parts of another page in place of those that stand. */
export function adoptFromNowOn() {
  const options = { childList: true, subtree: true, attributeFilter: ['src', 'data-src'] };
  // Observes the document itself, which stays where all that stands in it is written anew.
  new MutationObserver(adoptNodes).observe(window.document, options);
}
