import type { templateLabelMistakes } from '#core/diagnose/mistakes/template-label.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateLabelTexts: Readonly<Record<keyof typeof templateLabelMistakes, MistakeText>> = {
  'template-label-url': {
    title: 'Labelnya url=, seharusnya path=',
    happened: 'Payload diawali url=.',
    fix: 'Awali payload dengan path=.',
  },
  'template-label-uri': {
    title: 'Labelnya uri=, seharusnya path=',
    happened: 'Payload diawali uri=.',
    fix: 'Ganti nama label pertama menjadi path.',
  },
  'template-label-endpoint': {
    title: 'Labelnya endpoint=, seharusnya path=',
    happened: 'Payload menamai field pertamanya endpoint.',
    fix: 'Namai field pertama path, dengan query di dalam nilainya.',
  },
  'template-label-path-other': {
    title: 'Label lain dipakai untuk path=',
    happened: 'Field pertama memakai nama atau besar kecil huruf yang bukan path.',
    fix: 'Eja label pertama path, dengan huruf kecil.',
  },
  'template-label-verb': {
    title: 'Labelnya verb=, seharusnya method=',
    happened: 'Payload memuat &verb=, seperti string milik BRI.',
    fix: 'Tulis &method= untuk Netzme dan simpan verb untuk BRI.',
  },
  'template-label-httpmethod': {
    title: 'Labelnya httpMethod=, seharusnya method=',
    happened: 'Payload memuat &httpMethod=, nama dari uraian SNAP dan BCA.',
    fix: 'Pendekkan label kedua menjadi method.',
  },
  'template-label-method-other': {
    title: 'Label lain dipakai untuk method=',
    happened: 'Field kedua memakai nama atau besar kecil huruf yang bukan method.',
    fix: 'Eja label kedua method.',
  },
  'template-label-authorization': {
    title: 'Labelnya authorization=, seharusnya token=',
    happened: 'Field ketiga dinamai seperti header, dengan huruf kecil.',
    fix: 'Biarkan nilainya dan ganti labelnya menjadi token.',
  },
  'template-label-authorization-title': {
    title: 'Labelnya Authorization=, seharusnya token=',
    happened: 'Field ketiga dinamai persis seperti header, dengan huruf kapital.',
    fix: 'Tulis &token= sebelum nilai Bearer.',
  },
  'template-label-accesstoken': {
    title: 'Labelnya accessToken=, seharusnya token=',
    happened: 'Field ketiga disebut accessToken, seperti di SNAP.',
    fix: 'Hilangkan "access" dari label ketiga.',
  },
  'template-label-access-token': {
    title: 'Labelnya access_token=, seharusnya token=',
    happened: 'Field ketiga memakai nama properti di respons token.',
    fix: 'Labeli field itu token; access_token hanyalah asal nilainya.',
  },
  'template-label-auth': {
    title: 'Labelnya auth=, seharusnya token=',
    happened: 'Field ketiga memakai nama dari tabel salt di dokumentasi.',
    fix: 'Di payload field itu bernama token; auth hanya ada di tabel salt.',
  },
  'template-label-token-other': {
    title: 'Label lain dipakai untuk token=',
    happened: 'Field ketiga memakai nama atau besar kecil huruf yang bukan token.',
    fix: 'Eja label ketiga token.',
  },
  'template-label-requesttime': {
    title: 'Labelnya requestTime=, seharusnya timestamp=',
    happened: 'Field waktu memakai nama baris di tabel dokumentasi.',
    fix: 'Ganti labelnya menjadi timestamp; nilainya tetap.',
  },
  'template-label-request-time': {
    title: 'Labelnya Request-Time=, seharusnya timestamp=',
    happened: 'Field waktu dinamai seperti header.',
    fix: 'Pakai timestamp sebagai label di payload dan Request-Time sebagai nama header.',
  },
  'template-label-time': {
    title: 'Labelnya time=, seharusnya timestamp=',
    happened: 'Field keempat disebut time.',
    fix: 'Tulis label keempat lengkap: timestamp.',
  },
  'template-label-time-other': {
    title: 'Label lain dipakai untuk timestamp=',
    happened: 'Field keempat memakai nama atau besar kecil huruf yang bukan timestamp.',
    fix: 'Eja label keempat timestamp, satu kata huruf kecil.',
  },
  'template-label-requestbody': {
    title: 'Labelnya requestBody=, seharusnya body=',
    happened: 'Field terakhir disebut requestBody.',
    fix: 'Pendekkan label terakhir menjadi body.',
  },
  'template-label-data': {
    title: 'Labelnya data=, seharusnya body=',
    happened: 'Field terakhir memakai nama yang diberikan HTTP client untuk body.',
    fix: 'Akhiri payload dengan &body= lalu isi body.',
  },
  'template-label-body-other': {
    title: 'Label lain dipakai untuk body=',
    happened: 'Field terakhir memakai nama atau besar kecil huruf yang bukan body.',
    fix: 'Eja label terakhir body.',
  },
  'template-labels-titlecase': {
    title: 'Labelnya memakai huruf kapital',
    happened: 'Path=, Method=, dan lainnya ditulis seperti field struct atau konstanta.',
    fix: 'Tulis semua label dengan huruf kecil, misalnya lewat tag field.',
  },
  'template-labels-quoted': {
    title: 'Labelnya memuat kutip atau tanda',
    happened: 'Setiap label dikutip atau diawali tanda dolar.',
    fix: 'Tulis label polos: hanya huruf, lalu =.',
  },
  'template-label-misspelt': {
    title: 'Ada label yang salah eja',
    happened: 'Satu label kekurangan huruf, kelebihan huruf, atau dua hurufnya tertukar.',
    fix: 'Bandingkan kelima label huruf demi huruf: path, method, token, timestamp, body.',
  },
}
