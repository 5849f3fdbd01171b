// Widths of text, as a canvas draws it.

/**
 * A function that tells the width of a text in CSS pixels; each text is measured once in each font. It is measured as large as it is drawn
 * before the context scales it: old browsers round the widths of letters to whole pixels. `scale` is how much larger that is.
 */
export function createTextWidths(canvas, family, scale) {
  const context = canvas.getContext('2d');
  const fonts = new Map();
  return (text, size, isBold) => {
    const font = `${isBold ? 'bold ' : ''}${size * scale}px ${family}`;
    const widths = fonts.get(font) || new Map();
    fonts.set(font, widths);
    let width = widths.get(text);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width / scale;
      widths.set(text, width);
    }
    return width;
  };
}
