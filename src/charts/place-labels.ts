import { widthOf, wrapText } from "./wrap-text.js";

/** A point with a name, in pixels. */
interface Named {
  /** Its name. */
  readonly text: string;
  /** Pixels from the left. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
}

/** Where a name stands. */
export interface PlacedLabel {
  /** The name, as far as there is room. */
  readonly text: string;
  /** Pixels from the left, of the end that is aligned. */
  readonly labelX: number;
  /** Pixels from the top, of the line that it stands on. */
  readonly labelY: number;
  /** Which end that is. */
  readonly align: "left" | "right";
}

/** Pixels from a point down to the line of its name. */
const near = [-8, 17] as const;
/** The same where many stand together, as far as that is inside the picture. */
const further = [5, -22, 31, -36, 45, -50, 59] as const;

/** Names beside their points: on a side where there is room, and where no other name stands, as far as that can be. */
export function placeLabels(
  points: readonly Named[],
  width: number,
  fontSize: number,
  height = Number.POSITIVE_INFINITY,
): PlacedLabel[] {
  const taken: { from: number; to: number; y: number }[] = [];
  return points.map(({ text, x, y }) => {
    const isRight = width - x >= x;
    const room = (align: "left" | "right"): number => (align === "left" ? width - x : x) - 9;
    const wanted = widthOf(text, fontSize);
    const sides = (["left", "right"] as const).filter((align) => wanted <= room(align));
    const allowed = sides.length > 0 ? sides : ([isRight ? "left" : "right"] as const);
    const placesAt = (aways: readonly number[]) =>
      allowed.flatMap((align) => {
        const [label = ""] = wrapText(text, room(align), fontSize, 1);
        const labelX = align === "left" ? x + 9 : x - 9;
        const size = widthOf(label, fontSize);
        const from = align === "left" ? labelX : labelX - size;
        return aways.map((away) => ({
          label: { text: label, labelX, labelY: y + away, align },
          box: { from, to: from + size, y: y + away },
        }));
      });
    const inside = further.filter((away) => y + away >= fontSize && y + away <= height);
    const places = [...placesAt(near), ...placesAt(inside)];
    const isFree = ({ box }: (typeof places)[number]): boolean =>
      !taken.some(({ from, to, y: at }) => box.from < to && from < box.to && Math.abs(box.y - at) < fontSize + 2);
    const place = places.find(isFree) ?? (places[0] as (typeof places)[number]);
    taken.push(place.box);
    return place.label;
  });
}
