fetch('http://127.0.0.1:__TCP__/worker').catch(() => {});
new WebSocket('ws://127.0.0.1:__TCP__/worker-ws');
new EventSource('http://127.0.0.1:__TCP__/worker-events');
