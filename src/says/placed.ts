/** What is read away from its page (a snippet, a shared link, an answer read aloud) says for which province it holds. */
export function placed(place: string, says: string): string {
  return says.includes(place) ? says : `${place}继续教育：${says}`;
}
