// What is compared, named as its pages.

export const COMPONENT = 'component';
export const CHARTJS = 'chartjs';
export const ECHARTS = 'echarts';

export const SUBJECTS = [COMPONENT, CHARTJS, ECHARTS];
