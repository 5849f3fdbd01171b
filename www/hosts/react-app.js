// A page in React that adds, moves, changes and removes profiles.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const FILES = ['jinxi', 'hongqinghe', 'xiuwen'];

function App() {
  const [files, setFiles] = useState(['jinxi']);
  const [theme, setTheme] = useState('light');
  const button = (label, id, onClick) => h('button', { id, onClick, type: 'button' }, label);
  return h(
    'div',
    null,
    button('添加', 'add', () => setFiles(FILES.slice(0, files.length + 1))),
    button('移动', 'move', () => setFiles(files.slice().reverse())),
    button('移除', 'remove', () => setFiles(files.slice(1))),
    button('换色', 'theme', () => setTheme(theme === 'light' ? 'dark' : 'light')),
    files.map((file) => h('village-profile', { key: file, src: `../data/${file}.json`, theme, loading: 'eager' })),
  );
}

createRoot(document.getElementById('app')).render(h(App));
