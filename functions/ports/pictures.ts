import type { LabelContent, OrderLine } from '../domain/picture-content.ts';
import type { PictureFormat } from '../domain/picture-format.ts';
import type { Problem } from '../domain/problem.ts';
import type { FocusPoint } from '../domain/product.ts';

/** A photo that is safe to keep: upright, sRGB JPEG, no metadata, no location. */
export interface CleanPhoto {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the subject seems to be; a proposal that she can change. */
  readonly focus: FocusPoint;
}

export interface DrawnPicture {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** A baseline sRGB JPEG without metadata. */
  readonly bytes: Uint8Array;
}

export interface DrawRequest {
  /** A clean photo's bytes. */
  readonly photo: Uint8Array;
  readonly focus: FocusPoint;
  readonly label: LabelContent;
  readonly order: OrderLine;
  readonly formats: readonly PictureFormat[];
}

export interface Pictures {
  /** Checks and cleans what a person sent. Throws `ProblemError` with an `intake.*` code. */
  clean(bytes: Uint8Array): Promise<CleanPhoto>;
  /** Characters that no bundled font can draw, each named. Empty when all is well. */
  check(label: LabelContent, order: OrderLine): readonly Problem[];
  /** Draws in the order asked. The same request gives the same bytes. */
  draw(request: DrawRequest): Promise<readonly DrawnPicture[]>;
  /** Rises when the same request would be drawn differently; part of every picture's key. */
  readonly version: string;
}
