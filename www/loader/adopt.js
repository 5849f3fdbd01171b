// Elements for a CMS that strips unknown tags: a div, a link or the script itself stands in for one.

import { getAttribute, moveChildren } from './dom.js';

function createElement(source) {
  const element = document.createElement('village-profile');
  for (const name of ATTRIBUTES) {
    // Lazy loaders of images turn a `data-src` into a `src`.
    const value = getAttribute(source, 'data-' + name) || (name === 'src' && getAttribute(source, name));
    if (value) element.setAttribute(name, value);
  }
  return element;
}

function adoptDiv(div) {
  div.appendChild(moveChildren(div, createElement(div)));
}

function adoptLink(link) {
  const element = createElement(link);
  element.setAttribute('src', getAttribute(link, 'href'));
  link.parentNode.replaceChild(element, link);
  element.appendChild(link);
}

function adoptScript(script) {
  script.parentNode.insertBefore(createElement(script), script.nextSibling);
}

/** Makes an element for every div, link and script that asks for it; a second call adopts only new ones. */
export function adopt(scriptTag) {
  const adoptAll = (selector, isNew, adoptOne) =>
    document.querySelectorAll(selector).forEach((node) => {
      if (isNew(node)) adoptOne(node);
    });
  const isOutside = (node) => !node.closest('village-profile');
  adoptAll(
    'div.village-profile[data-src],div.village-profile[src]',
    (div) => isOutside(div) && !div.querySelector('village-profile'),
    adoptDiv,
  );
  adoptAll('a.village-profile[href]', isOutside, adoptLink);
  const isOurs = (script) => script === scriptTag || /village-profile/.test(script.src);
  const isAdopted = ({ nextSibling }) => nextSibling && nextSibling.localName === 'village-profile';
  adoptAll(
    'script[src][data-src]',
    (script) => isOurs(script) && document.body.contains(script) && !isAdopted(script),
    adoptScript,
  );
}

/** Adopts what comes into the page later, once for all that comes in one go. */
export function adoptLater() {
  let isDue = false;
  const adoptSoon = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      adopt();
    });
  };
  const options = { childList: true, subtree: true, attributeFilter: ['data-src', 'class'] };
  new MutationObserver(adoptSoon).observe(window.document, options);
}
