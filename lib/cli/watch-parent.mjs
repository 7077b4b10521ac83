import { isMainThread } from 'node:worker_threads';

// Loaded into a server by whoever starts it (`node --import`): when the starter is killed and can pass no
// signal on, the server would stay behind with its port and its lock.
const starter = process.ppid;

if (isMainThread) {
  const timer = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}
