import { isOn } from './xml-attribute';
import { withoutEscapes } from './xml-text';

/** A text with what is written into it about how it looks. */
export interface RichText {
  readonly text: string;
  /** Whether all of it is struck out, or not all; nothing where that is as the cell has it. */
  readonly struck: boolean | undefined;
}

/** Gathers a text of a workbook, shared or a cell's own, from what its XML holds; how it is read aloud is left out. */
export class RichTextReader {
  private text = '';
  private inText = false;
  private aloud = false;
  private run: boolean | undefined;
  private struck: boolean | undefined;
  private asCell = false;
  private plain = false;

  open(name: string, attributes: string): void {
    if (name === 't') this.inText = !this.aloud;
    else if (name === 'rPh') this.aloud = true;
    else if (name === 'r') this.run = undefined;
    else if (name === 'rPr') this.run = false;
    else if (name === 'strike') this.run = isOn(attributes);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.aloud = false;
  }

  add(text: string): void {
    if (!this.inText) return;
    this.text += text;
    if (this.run === undefined) this.asCell = true;
    else if (this.run) this.struck = true;
    else if (text.trim() !== '') this.plain = true;
  }

  /** What was gathered, and begins anew. */
  take(): RichText {
    const struck = this.plain ? false : this.asCell ? undefined : this.struck;
    const taken = { text: withoutEscapes(this.text), struck };
    this.text = '';
    this.struck = this.run = undefined;
    this.asCell = this.plain = false;
    return taken;
  }
}
