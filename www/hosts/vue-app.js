// A page in Vue that adds, moves, changes and removes profiles.
import { createApp, h, ref } from 'vue';

const FILES = ['jinxi', 'hongqinghe', 'xiuwen'];
const files = ref(['jinxi']);
const theme = ref('light');

const button = (label, id, onClick) => h('button', { id, onClick, type: 'button' }, label);

createApp({
  render: () => [
    button('添加', 'add', () => (files.value = FILES.slice(0, files.value.length + 1))),
    button('移动', 'move', () => (files.value = files.value.slice().reverse())),
    button('移除', 'remove', () => (files.value = files.value.slice(1))),
    button('换色', 'theme', () => (theme.value = theme.value === 'light' ? 'dark' : 'light')),
    files.value.map((file) =>
      h('village-profile', { key: file, '^src': `../data/${file}.json`, '^theme': theme.value, '^loading': 'eager' }),
    ),
  ],
}).mount('#app');
