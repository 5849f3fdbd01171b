// An accessibility toolbar as many government sites have: it walks every element of the page, and knows no shadow root.
const texts = () => {
  /** @type {NodeListOf<HTMLElement>} */
  const all = document.querySelectorAll('main *');
  return Array.from(all).filter((node) => node.childElementCount === 0);
};

document.getElementById('larger').addEventListener('click', () => {
  for (const node of texts()) {
    node.style.setProperty('font-size', parseFloat(getComputedStyle(node).fontSize) * 1.25 + 'px', 'important');
  }
});

document.getElementById('read').addEventListener('click', () => {
  const words = document.getElementById('words');
  words.hidden = false;
  words.textContent = texts()
    .filter((node) => node !== words)
    .map((node) => node.textContent.trim())
    .filter(Boolean)
    .join('\n');
});
