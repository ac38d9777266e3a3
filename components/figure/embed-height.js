// Runs on pages that embed a figure. A frame says how high its figure is; the frame that said it gets that height.
addEventListener('message', ({ source, data }) => {
  const height = data?.parleyHeight
  if (typeof height !== 'number' || !(height > 0 && height < 20_000)) return
  for (const frame of document.querySelectorAll('iframe[data-parley]'))
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`
})
