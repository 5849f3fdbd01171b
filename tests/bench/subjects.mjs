// The subjects of the comparison, named as their pages.

export const COMPONENT = 'component';
/** The component on a page with preload hints. */
export const HINTED = 'component-hinted';
/** The component over static content. */
export const STATIC = 'component-static';
/** The same static content alone, without the component. */
export const HTML = 'html';
export const HAND = 'hand';
export const CHARTJS = 'chartjs';
export const ECHARTS = 'echarts';

/** Those that show a profile by script. */
export const SUBJECTS = [COMPONENT, CHARTJS, ECHARTS, HAND];

/** Those whose first content is compared. */
export const FIRST_CONTENT = [COMPONENT, HINTED, STATIC, HTML, CHARTJS, HAND];

export const TITLES = { [CHARTJS]: 'Chart.js', [ECHARTS]: 'ECharts', [HAND]: 'by hand', [HTML]: 'the HTML alone' };
