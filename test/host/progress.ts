/** Milliseconds between two signs of life while something is fetched. */
const interval = 5000;

/** Says on standard error what takes long, gives a sign of life now and then, and how long it took in the end. */
export async function showProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  console.error(`${what} …`);
  const timer = setInterval(() => console.error(`${what} … ${seconds()} s`), interval);
  try {
    const result = await work();
    console.error(`${what}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
