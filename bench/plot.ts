/** A curve with its points, in the units of the axes. */
export interface Series {
  name: string;
  points: readonly (readonly [x: number, y: number])[];
}

/** What one panel shows. Both axes are logarithmic: a straight line at 45° is a cost that grows as fast as what it is for. */
export interface Panel {
  title: string;
  xLabel: string;
  yLabel: string;
  series: readonly Series[];
}

const width = 720;
const height = 300;
const margin = { left: 64, right: 150, top: 44, bottom: 52 };

/** The panels one below the other as SVG, which reads on light and dark pages. */
export function plot(panels: readonly Panel[], description: string): string {
  const total = height * panels.length;
  const title = panels.map((panel) => panel.title).join('; ');
  const drawn = panels.map((panel, index) => `<g transform="translate(0 ${index * height})">${draw(panel)}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>${style}</style>
${drawn.join('\n')}
</svg>
`;
}

/** Colours that people tell apart who see few: https://jfly.uni-koeln.de/color/ */
const colours = ['#0072b2', '#d55e00', '#009e73'];
const style = `text{font:12px system-ui,sans-serif;fill:#57606a}.title{font-size:14px;font-weight:600}.axis{stroke:#57606a}.grid{stroke:#8c959f;stroke-opacity:.3}@media(prefers-color-scheme:dark){text{fill:#9198a1}.axis{stroke:#9198a1}}`;

function draw({ title, xLabel, yLabel, series }: Panel): string {
  const points = series.flatMap((one) => one.points);
  const x = axis(
    points.map(([value]) => value),
    [margin.left, width - margin.right],
  );
  const y = axis(
    points.map(([, value]) => value),
    [height - margin.bottom, margin.top],
  );
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  return [
    text(title, left, 24, 'class="title"'),
    ...x.ticks.map((value) => line(x.place(value), top, x.place(value), bottom, 'grid')),
    ...y.ticks.map((value) => line(left, y.place(value), right, y.place(value), 'grid')),
    line(left, bottom, right, bottom, 'axis'),
    line(left, top, left, bottom, 'axis'),
    ...x.ticks.map((value) => text(figure(value), x.place(value), bottom + 18, 'text-anchor="middle"')),
    ...y.ticks.map((value) => text(figure(value), left - 8, y.place(value) + 4, 'text-anchor="end"')),
    text(xLabel, (left + right) / 2, bottom + 40, 'text-anchor="middle"'),
    text(yLabel, left - 8, top - 12, 'text-anchor="end"'),
    ...series.map((one, index) => curve(one, colours[index % colours.length] ?? '', x.place, y.place)),
  ].join('');
}

interface Axis {
  place: (value: number) => number;
  ticks: readonly number[];
}

/** From the power of ten below the least value to that above the greatest. */
function axis(values: readonly number[], [from, to]: [number, number]): Axis {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    place: (value) => round(from + ((Math.log10(value) - least) / (most - least)) * (to - from)),
    ticks: Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)),
  };
}

function curve({ name, points }: Series, colour: string, x: Axis['place'], y: Axis['place']): string {
  const places = points.map(([across, up]) => [x(across), y(up)] as const);
  const path = places.map(([across, up]) => `${across},${up}`).join(' ');
  const [endX = 0, endY = 0] = places.at(-1) ?? [];
  const dots = places.map(([across, up]) => `<circle cx="${across}" cy="${up}" r="3" fill="${colour}"/>`);
  const label = text(name, endX + 8, endY + 4, `style="fill:${colour}"`);
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
}

function line(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" class="${kind}"/>`;
}

function text(content: string, x: number, y: number, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function figure(value: number): string {
  return value < 1 ? String(Number(value.toPrecision(1))) : value.toLocaleString('en');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
