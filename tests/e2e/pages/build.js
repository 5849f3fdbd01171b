// Builds what a page holds from a test's words.

/** Adds a profile with its static content, if any; `properties` are set before it enters the page. */
window.addProfile = (attributes, properties, text) => {
  const profile = document.createElement('village-profile');
  for (const name of Object.keys(attributes)) profile.setAttribute(name, attributes[name]);
  if (!('loading' in attributes)) profile.setAttribute('loading', 'eager');
  if (text) {
    const content = document.createElement('p');
    content.className = 'static';
    content.textContent = text;
    profile.appendChild(content);
  }
  Object.assign(profile, properties);
  document.body.appendChild(profile);
};

/** Adds a script; resolves when it has run. */
window.addScript = (src, attributes = {}) =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    for (const name of Object.keys(attributes)) script.setAttribute(name, attributes[name]);
    script.src = src;
    script.onload = () => done(true);
    script.onerror = () => failed(new Error(src));
    document.head.appendChild(script);
  });
