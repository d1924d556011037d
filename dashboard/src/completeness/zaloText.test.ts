import { expect, test } from 'vitest';
import { translator } from '../i18n/I18n';
import { zaloText } from './zaloText';

const missing = [
  { unit: '31/11131/002', name: 'Thôn Đông', dueOn: '2025-12-15', daysLate: 0 },
  { unit: '31/11131/001', name: 'Thôn Bắc', dueOn: '2025-12-10', daysLate: 5 },
];

test('the list for Zalo is plain text, the most late first', () => {
  const text = zaloText({
    unit: 'Xã Chí Minh',
    period: '2025-Q4',
    completeness: { expected: 21, submitted: 19, onTime: 18, late: 1, missing },
    now: new Date('2025-12-15T13:05:00Z'),
    language: 'vi',
    t: translator('vi'),
  });
  expect(text.split('\n')).toEqual([
    'Xã Chí Minh: DANH SÁCH CHƯA NỘP BÁO CÁO Quý IV/2025',
    'Đã nộp 19/21. Tính đến 20:05 15/12/2025.',
    '1. Thôn Bắc: quá hạn 5 ngày (hạn 10/12/2025)',
    '2. Thôn Đông: hạn 15/12/2025',
    'Đề nghị các đơn vị có tên nộp báo cáo sớm. Trân trọng!',
  ]);
});
