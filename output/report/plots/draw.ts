/**
 * A Vega-Lite specification into an SVG that stands still: drawn here, so that the page needs no plotting library.
 * Colours are CSS variables of the page, which turn with its theme. Marks say what they are in a `<title>`, and the
 * view that they lead to in `data-view` (from the channels `description` and `href` of the specification).
 */
import * as vega from 'vega';
import { compile, type Config, type TopLevelSpec } from 'vega-lite';

/** Size of every drawing, in pixels, before the page fits it to its column. */
const WIDTH = 384;
const HEIGHT = 264;

const CONFIG: Config = {
  background: 'transparent',
  font: 'inherit',
  aria: false,
  view: { stroke: null },
  axis: {
    aria: false, labelColor: 'var(--muted)', titleColor: 'var(--muted)', labelFontSize: 11, titleFontSize: 11, titleFontWeight: 'normal',
    gridColor: 'var(--line)', domainColor: 'var(--line-strong)', tickColor: 'var(--line-strong)', titlePadding: 6,
  },
  legend: { aria: false, labelColor: 'var(--ink)', titleColor: 'var(--muted)', labelFontSize: 11, orient: 'top', title: null, offset: 4, labelLimit: 300 },
};

/** What a plot says of itself; size, look and fit are the same for all. */
export type Drawing = Pick<Extract<TopLevelSpec, { layer: unknown }>, 'data' | 'layer'>;

/** NOTE: both are exported by Vega and missing from its types. */
const { resetSVGDefIds, textMetrics } = vega as unknown as { resetSVGDefIds(): void; textMetrics: { canvas(use: boolean): void } };

/** Draws `spec`; the same specification gives the same bytes on every machine. */
export async function draw(spec: Drawing): Promise<string> {
  // With the canvas package installed Vega would measure text with it, and plots would differ between machines.
  textMetrics.canvas(false);
  resetSVGDefIds();
  const whole = { ...spec, width: WIDTH, height: HEIGHT, autosize: { type: 'fit', contains: 'padding' }, config: CONFIG } as TopLevelSpec;
  const view = new vega.View(vega.parse(compile(whole).spec), { renderer: 'none' });
  try {
    return still(await view.toSVG());
  } finally {
    view.finalize();
  }
}

/** Attribute values hold no raw `<`, `>` or `"`, so what is matched here is markup only. */
function still(svg: string): string {
  return svg
    .replace(/<a xlink:href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '<g data-view="$1">$2</g>')
    .replace(/<path aria-label="([^"]*)"([^>]*)\/>/g, '<path$2><title>$1</title></path>')
    .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replace(/ (?:xmlns:xlink|version|class|pointer-events)="[^"]*"/g, '')
    .replace(/ opacity="1"/g, '')
    .replace(/<path d=""[^>]*\/>|<path d="M0,0h0v0h0Z"[^>]*\/>/g, '')
    .replace(/^<svg xmlns="[^"]*" width="\d+" height="\d+"/, '<svg');
}
