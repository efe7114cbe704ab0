const heard = document.createElement('p');
heard.className = 'unseen no-print';
heard.setAttribute('role', 'status');
document.body.append(heard);

/** Says to those who listen to a page what others see happen beside a button; nothing, when it is over. */
export function announce(says: string): void {
  heard.textContent = says;
}
