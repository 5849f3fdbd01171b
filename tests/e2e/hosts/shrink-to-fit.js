// One layout around one profile, as the address asks: `?layout=grid&lang=en&mode=elder`.
const asked = new URLSearchParams(location.search);
const layout = asked.get('layout') || 'grid';
const TAGS = { table: ['table', 'tbody', 'tr', 'td'], fieldset: ['fieldset'] };
let inner = document.querySelector('main');
for (const tag of TAGS[layout] || ['div']) inner = inner.appendChild(document.createElement(tag));
if (layout === 'table') document.querySelector('table').setAttribute('width', '100%');
else inner.className = layout;
const profile = document.createElement('village-profile');
for (const [name, value] of Object.entries({ src: '/tests/data/village.json', loading: 'eager' }))
  profile.setAttribute(name, value);
for (const name of ['lang', 'mode']) if (asked.get(name)) profile.setAttribute(name, asked.get(name));
inner.appendChild(profile);
