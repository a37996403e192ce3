import type { LabelRow } from '../../domain/picture/picture-content.ts';
import { fitRows } from './fit-rows.ts';
import type { Geometry } from './geometry.ts';
import { type Block, type Column, leftIn, type PrintedPlate, type Spacing } from './label-blocks.ts';
import { type PriceContent, stackPrice } from './layout-price.ts';
import { movedStrip, setStrip } from './mark-strip.ts';
import { positionRows } from './rows-block.ts';
import type { Face, Typesetter } from './type-setting.ts';

/** How far the strip of a mark overlaps the ticket's lower edge, as a part of the strip's height. */
const OVER = 0.5;

/**
 * Returns a ticket with facts, and with the price on its stub. Facts that do not fit are left out, and counted in `missing`; the
 * price never is.
 */
export function ticketBlock(
  label: PriceContent & { readonly rows: readonly LabelRow[] },
  { rows: spec, price: priceSpec }: Pick<Geometry, 'rows' | 'price'>,
  face: Face,
  frame: { readonly column: Column; readonly height: number; readonly spacing: Spacing },
  type: Typesetter,
): { readonly block: Block; readonly missing: number } {
  const { column, spacing } = frame;
  const { padding } = priceSpec;
  const price = stackPrice(label, priceSpec, face, { colour: 'onTag', ground: 'tag' }, type);
  const strip = setStrip(label.mark, priceSpec, type);
  const stub = Math.max(price.width, strip?.box.width ?? 0) + padding.left + padding.right;
  const over = strip ? OVER * strip.box.height : 0;
  const bare = { ...spec, inside: 0 };
  const available = {
    width: column.width - stub - 2 * spec.padding,
    height: frame.height - over - 2 * spec.inside,
  };
  const rows = fitRows(label.rows, bare, available, type);
  const inner = Math.max((rows?.height ?? 0) + 2 * spec.inside, price.height + 2 * padding.y + over);
  const width = rows ? column.width : stub;
  const shown = rows?.lines.reduce((sum, line) => sum + line.length, 0) ?? 0;
  const block: Block = {
    ...spacing,
    height: inner + over,
    print: (top) => {
      const box = { x: leftIn(column, width), y: top, width, height: inner };
      const tear = box.x + width - stub;
      const middle = tear + padding.left + (stub - padding.left - padding.right) / 2;
      const facts = { left: box.x + 2 * spec.padding, width: available.width, align: 'start' } as const;
      const positioned = rows && positionRows(rows, bare, 'ticket', facts, top + (inner - rows.height) / 2);
      const mark = strip && movedStrip(strip, middle, box.y + inner - over);
      const plates: PrintedPlate[] = [
        { as: 'ticket', box, tear },
        ...(mark ? [{ as: 'strip' as const, box: mark.box }] : []),
      ];
      const amount = price.position('middle', middle, top + (inner - over - price.height) / 2);
      return { plates, texts: [...(positioned?.texts ?? []), ...amount, ...(mark?.texts ?? [])] };
    },
  };
  return { block, missing: label.rows.length - shown };
}
