import type { LabelTerms } from '../label-terms.ts';

/** Terms that Hong Kong and Taiwan share. */
const SHARED = {
  measures: {
    weight: '淨重',
    volume: '淨容量',
    contents: '內容',
    size: '尺寸',
    duration: '時間',
    sessions: '堂數',
    package: '內容',
  },
  halalNumber: '清真認證編號',
  note: '備註',
  notHalal: '非清真食品',
  group: '人數',
  from: (people: string) => `${people}起`,
  per: (unit: string) => `每${unit}`,
  promotion: '宣傳圖片，並非食品標籤',
  promotionPicture: '宣傳圖片',
  packExample: '包裝示例 · 宣傳圖片',
  ask: 'WhatsApp 查詢',
  date: '日期',
  hours: '時間',
  place: '地點',
  together: '參加者：',
  until: (day: string) => `至${day}`,
  bundle: (contents: string) => `組合裝：${contents}`,
  listed: '、',
  badges: {
    homemade: '家庭自製',
    handmade: '手工製作',
    localGuide: '村民帶路',
    smallGroup: '小組形式',
  },
} as const;

export const CHINESE_HK: LabelTerms = {
  ...SHARED,
  keeps: '保存期',
  bestBefore: '此日期前最佳',
  call: 'WhatsApp 訂購',
  soldOut: '售罄',
  preOrder: '接受預訂',
  readyOn: (day) => `接受預訂，${day}備妥`,
};

export const CHINESE_TW: LabelTerms = {
  ...SHARED,
  keeps: '保存期限',
  bestBefore: '有效日期',
  call: '用 WhatsApp 訂購',
  soldOut: '已售完',
  preOrder: '開放預購',
  readyOn: (day) => `開放預購，${day}備妥`,
};
