// The charts of a profile with ECharts 6: only what bars need is imported, animations are off.

import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { start } from './profile.js';

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

const COLOR = '#b02a30';
const REST = '#e3e6ea';

/** A resized window resizes its charts. */
const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target.resize) target.resize();
});

function tip(row) {
  const box = document.createElement('div');
  for (const line of [row.label, ...row.lines]) box.appendChild(document.createElement('div')).textContent = line;
  return box;
}

function draw(box, { kind, rows, whole }) {
  const chart = init(box);
  const share = kind === 'share';
  const values = rows.map((row) => row.value ?? null);
  const bar = { type: 'bar', data: values, barMaxWidth: 22, itemStyle: { color: COLOR, borderRadius: 4 } };
  const rest = {
    type: 'bar',
    data: values.map((value) => whole - value),
    barMaxWidth: 22,
    silent: true,
    itemStyle: { color: REST },
  };
  chart.setOption({
    animation: false,
    grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', max: whole, splitNumber: 5 },
    yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.label), axisTick: { show: false } },
    tooltip: { trigger: 'axis', transitionDuration: 0, confine: true, formatter: ([first]) => tip(rows[first.dataIndex]) },
    series: share
      ? [
          { ...bar, stack: 'whole' },
          { ...rest, stack: 'whole' },
        ]
      : [bar],
  });
  box.resize = () => chart.resize();
  resized.observe(box);
  return () => {
    resized.unobserve(box);
    chart.dispose();
  };
}

start(draw);
