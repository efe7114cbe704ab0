/** Makes the place where those who listen to the page hear what others see at the button they pressed; gives what says it there. */
export function heardBeside(): (said: string) => void {
  const heard = document.createElement('p');
  heard.className = 'unseen no-print';
  heard.setAttribute('role', 'status');
  document.body.append(heard);
  return (said) => {
    heard.textContent = said;
  };
}
