/** The data of each `next` event of a stream, up to its `complete`. Comments, which keep the connection alive, are passed over. */
export async function* eventsOf(response: Response): AsyncGenerator<unknown, void, undefined> {
  if (!response.body) throw new Error('The response has no body.');
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith('event: complete')) return;
      const data = block.split('\n').find((line) => line.startsWith('data: '));
      if (data !== undefined) yield JSON.parse(data.slice('data: '.length));
    }
  }
}
