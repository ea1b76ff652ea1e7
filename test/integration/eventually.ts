/** Repeats an assertion until it holds; its own failure comes out when it does not within ten seconds. */
export async function eventually(assertion: () => void | Promise<void>, limit = 10_000): Promise<void> {
  const deadline = Date.now() + limit;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
