/** Resolves when a worker that is being installed is in use, or was given up. */
const untilDone = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Fetches the newest version of the app and starts it. What waits on this phone is sent by it. */
export async function updateApp(): Promise<void> {
  try {
    const registration = 'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistration());
    if (registration) {
      await registration.update();
      const coming = registration.installing ?? registration.waiting;
      if (coming) await untilDone(coming);
    }
  } catch {
    // No signal: the version of this phone starts again.
  }
  location.reload();
}
