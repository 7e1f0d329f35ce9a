fetch('http://127.0.0.1:__TCP__/shared').catch(() => {});
new WebSocket('ws://127.0.0.1:__TCP__/shared-ws');
importScripts('http://127.0.0.1:__TCP__/shared-import');
