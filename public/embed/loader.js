// Turns each <a data-jijiao> that leads to a page beside this file into a frame that fits what it shows.
// The bytes of this file are promised: offices pin them by hash. What changes goes into loader-2.js, and this stays.
(function () {
  var script = document.currentScript;
  if (!script || !window.addEventListener) return;
  var home = script.src.replace(/[^/]*$/, '');
  var origin = home.split('/').slice(0, 3).join('/');
  var placed = [];

  function place(link) {
    var frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.setAttribute('loading', 'lazy');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.title = (link.textContent || '').trim() || '\u7ee7\u6559\u6307\u5357';
    frame.style.cssText = 'display:block;width:100%;height:320px;border:0';
    frame.src = link.href;
    link.parentNode.insertBefore(frame, link);
    placed.push({ frame: frame, link: link });
  }

  function fit(event) {
    var height = event.data;
    if (event.origin !== origin || typeof height !== 'number' || !(height > 0 && height < 2e4)) return;
    for (var i = 0; i < placed.length; i++) {
      if (placed[i].frame.contentWindow !== event.source) continue;
      placed[i].frame.style.height = Math.ceil(height) + 'px';
      placed[i].link.style.display = 'none';
    }
  }

  function run() {
    var links = document.querySelectorAll('a[data-jijiao]');
    for (var i = 0; i < links.length; i++) {
      if (links[i].href.indexOf(home) !== 0 || links[i].getAttribute('data-jijiao') === 'framed') continue;
      links[i].setAttribute('data-jijiao', 'framed');
      place(links[i]);
    }
  }

  window.addEventListener('message', fit);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
})();
