import { addDays, type Day } from '~/rules/duty/day';
import type { Occasion } from './occasions';

export interface Calendar {
  readonly name: string;
  /** When the content was last looked over; a calendar file never reads the clock. */
  readonly stampedOn: Day;
  readonly occasions: readonly Occasion[];
}

const domain = 'jijiao-guide';

/** All-day events as phone calendars and Outlook take them (RFC 5545). */
export function icsOf({ name, stampedOn, occasions }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${domain}//zh-CN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...occasions.flatMap((o) => eventOf(o, stampedOn)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ id, on, title, says }: Occasion, stampedOn: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${domain}`,
    `DTSTAMP:${compact(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(says)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: Day): string {
  return day.replace(/-/g, '');
}

/** TEXT as RFC 5545 3.3.11 writes it. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const most = 75;
const utf8 = new TextEncoder();

/** Lines of at most 75 octets, cut between characters (RFC 5545 3.1). */
export function folded(line: string): string {
  let out = '';
  let room = most;
  for (const char of line) {
    const octets = utf8.encode(char).length;
    if (octets > room) {
      out += '\r\n ';
      room = most - 1;
    }
    out += char;
    room -= octets;
  }
  return out;
}
