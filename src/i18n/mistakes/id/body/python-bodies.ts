import type { pythonBodies } from '#core/diagnose/mistakes/body/python-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what Python does to a body. */
export const pythonTexts = {
  'body-json-spaced': {
    title: 'Body ditandatangani dengan spasi setelah , dan :',
    happened:
      'JSON yang ditandatangani adalah bawaan json.dumps: ada spasi setelah setiap koma dan titik dua. Spasi pada body yang dikirim berbeda.',
    fix: 'Beri json.dumps separators=(",", ":"), lalu kirim string itu dengan data=, bukan json=.',
  },
  'body-python-dumps': {
    title: 'Body ditandatangani persis seperti bawaan json.dumps Python',
    happened:
      'Teksnya berspasi setelah koma dan titik dua serta memakai \\uXXXX untuk karakter non-ASCII; yang dikirim berbeda.',
    fix: 'Panggil json.dumps sekali dengan separators dan ensure_ascii=False, lalu tanda tangani dan kirim hasilnya.',
  },
  'body-python-roundtrip': {
    title: 'Body ditandatangani seperti yang ditulis Python setelah di-parse',
    happened:
      'json.loads dan json.dumps mengubah penulisan angka, misalnya 50000.00 menjadi 50000.0, juga spasi atau escape-nya.',
    fix: 'Tanda tangani teks asli request, jangan dump kedua dari hasil parse.',
  },
  'body-python-compact-ascii': {
    title: 'Body ditandatangani ringkas, tetapi non-ASCII menjadi \\uXXXX',
    happened:
      'separators sudah ringkas, namun ensure_ascii masih aktif sehingga é menjadi \\u00e9 hanya di teks signature.',
    fix: 'Tambahkan ensure_ascii=False di samping separators.',
  },
  'body-python-sorted': {
    title: 'Body ditandatangani dengan sort_keys=True',
    happened: 'Python mengurutkan member sebelum penandatanganan, sedangkan request memakai urutan semula.',
    fix: 'Hapus sort_keys, karena Netzme melihat urutan yang dikirim.',
  },
  'body-python-indent': {
    title: 'Body ditandatangani dengan json.dumps berindentasi',
    happened:
      'Yang ditandatangani output Python berindentasi dengan \\uXXXX untuk non-ASCII; request tidak berindentasi seperti itu.',
    fix: 'Pakai indent hanya untuk print saat debugging dan tanda tangani string ringkas.',
  },
  'body-python-repr': {
    title: 'Hasil print dict Python yang ditandatangani',
    happened:
      'str() atau f-string mengubah dict menjadi teks dengan kutip tunggal, True, False, dan None; itu bukan JSON.',
    fix: 'Bungkus dict dengan json.dumps sebelum masuk f-string.',
  },
  'body-python-bytes-repr': {
    title: "Bentuk b'...' dari body yang ditandatangani",
    happened: "Bytes dimasukkan langsung ke teks sehingga b'...' dan escape \\x ikut dalam signature.",
    fix: 'Decode bytes dengan .decode("utf-8") sebelum digabung dengan teks.',
  },
} satisfies Record<keyof typeof pythonBodies, MistakeText>
