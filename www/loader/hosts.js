// The ways in for a CMS that strips unknown tags: a div, a link or the script itself becomes an element.

import { move, value } from './nodes.js';

function element(source) {
  const profile = document.createElement('village-profile');
  for (const name of ATTRIBUTES) {
    const given = value(source, 'data-' + name);
    if (given) profile.setAttribute(name, given);
  }
  return profile;
}

function adoptDiv(div) {
  div.appendChild(move(div, element(div)));
}

function adoptLink(link) {
  const profile = element(link);
  profile.setAttribute('src', value(link, 'href'));
  link.parentNode.replaceChild(profile, link);
  profile.appendChild(link);
}

function adoptScript(tag) {
  tag.parentNode.insertBefore(element(tag), tag.nextSibling);
}

/** Turns every div, link and script that asks for it into an element; a second call adopts only what is new. */
export function adopt(scriptTag) {
  const each = (selector, isNew, change) => {
    for (const node of Array.from(document.querySelectorAll(selector))) if (isNew(node)) change(node);
  };
  const isFree = (node) => !node.closest('village-profile');
  each('div.village-profile[data-src]', (div) => isFree(div) && !div.querySelector('village-profile'), adoptDiv);
  each('a.village-profile[href]', isFree, adoptLink);
  const isOurs = (tag) => tag === scriptTag || /village-profile/.test(tag.src);
  const follows = (tag) => tag.nextSibling && tag.nextSibling.localName === 'village-profile';
  each('script[src][data-src]', (tag) => isOurs(tag) && document.body.contains(tag) && !follows(tag), adoptScript);
}
