// The charts of a profile with Chart.js 4: only what bars need is registered, animations are off.

import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { start } from './profile.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
Chart.defaults.animation = false;
Chart.defaults.font.size = 13;

const COLOR = '#b02a30';
const REST = '#e3e6ea';

function draw(box, { kind, rows, whole }) {
  const canvas = document.createElement('canvas');
  box.appendChild(canvas);
  const values = rows.map((row) => row.value ?? null);
  const bar = { data: values, backgroundColor: COLOR, maxBarThickness: 22, borderRadius: 4 };
  const share = kind === 'share';
  const rest = { data: values.map((value) => whole - value), backgroundColor: REST, maxBarThickness: 22 };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels: rows.map((row) => row.label), datasets: share ? [bar, rest] : [bar] },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: { beginAtZero: true, stacked: share, max: whole, ticks: { maxTicksLimit: 6 } },
        y: { stacked: share, grid: { display: false } },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          filter: (item) => item.datasetIndex === 0,
          callbacks: { label: (item) => rows[item.dataIndex].lines },
        },
      },
    },
  });
  return () => chart.destroy();
}

start(draw);
