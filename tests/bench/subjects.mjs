// The subjects of the comparison, named as their pages.

export const COMPONENT = 'component';
export const CHARTJS = 'chartjs';
export const ECHARTS = 'echarts';

export const SUBJECTS = [COMPONENT, CHARTJS, ECHARTS];
