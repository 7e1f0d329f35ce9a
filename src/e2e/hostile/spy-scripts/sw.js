fetch('http://127.0.0.1:__TCP__/sw');
self.addEventListener('fetch', (event) => event.respondWith(fetch('http://127.0.0.1:__TCP__/sw2')));
