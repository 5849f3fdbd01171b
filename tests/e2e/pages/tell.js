// Tells the page around a frame what becomes of the profile in it.
for (const name of ['load', 'error']) {
  document.addEventListener('village-profile-' + name, (event) => {
    const { shadowRoot } = event.target;
    parent.postMessage({ name, code: event.detail.code, text: shadowRoot.textContent }, '*');
  });
}
