/**
 * Loaded into the bot whose memory is measured: collects what is garbage now and again, so that the memory of the
 * process shows what is kept, and not how long V8 waits.
 */
setInterval(() => globalThis.gc(), 1000).unref();
