/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // They bring machine code and files of their own, which a bundle would lose.
  serverExternalPackages: ['@napi-rs/canvas', '@node-rs/argon2', 'pdfkit', 'read-excel-file'],
}

export default config
