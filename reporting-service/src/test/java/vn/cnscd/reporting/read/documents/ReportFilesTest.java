package vn.cnscd.reporting.read.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

/** Opens the files of a report and looks: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class ReportFilesTest {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    @Test
    void wordHasTheHeadTheBodyAndTheSignatureOfAnOfficialReport() throws IOException {
        try (var file = word(Reported.submitted())) {
            assertThat(text(file))
                    .containsSubsequence(
                            "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
                            "ỦY BAN NHÂN DÂN XÃ CHÍ MINH",
                            "Số:        /BC-UBND",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Chí Minh, ngày      tháng      năm 2025",
                            "BÁO CÁO",
                            "Kết quả hoạt động của Tổ công nghệ số cộng đồng Quý IV/2025",
                            "Kính gửi: Sở Khoa học và Công nghệ thành phố Hải Phòng",
                            "I. KẾT QUẢ THỰC HIỆN",
                            "chốt khi nộp báo cáo lúc 12 giờ 00 phút ngày 14/12/2025",
                            "Đã tổ chức 20 buổi",
                            "II. KHÓ KHĂN, VƯỚNG MẮC",
                            "Sóng yếu ở thôn Đồng Tâm.",
                            "III. ĐỀ XUẤT, KIẾN NGHỊ",
                            "Không nêu.",
                            "20 đơn vị phải báo cáo, 19 đơn vị đã nộp (đúng hạn 18, muộn 1), 1 đơn vị chưa nộp: Thôn Đồng Tâm.",
                            "Nơi nhận:",
                            "Lưu: VT, VHXH.",
                            "TM. ỦY BAN NHÂN DÂN",
                            "CHỦ TỊCH")
                    .doesNotContain("DỰ THẢO");
        }
    }

    @Test
    void wordIsSetInTimesNewRomanOnA4WithTheMarginsOfTheDecree() throws IOException {
        try (var file = word(Reported.submitted())) {
            assertThat(runs(file)).isNotEmpty().allMatch("Times New Roman"::equals);
            var section = file.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
        }
    }

    @Test
    void numbersAreVietnameseAndWhatIsNotReportedIsNoZero() throws IOException {
        try (var file = word(Reported.submitted())) {
            var figures = file.getTables().get(1);
            assertThat(cells(figures, "Số hộ được hỗ trợ sử dụng nền tảng số"))
                    .containsExactly("hộ", "1.234", "≥ 1.050", "Đạt");
            assertThat(cells(figures, "Tỷ lệ hồ sơ nộp và xử lý trực tuyến"))
                    .containsExactly("%", "90,5", "> 90", "Đạt");
            assertThat(cells(figures, "Số hộ kinh doanh có mã QR thanh toán"))
                    .containsExactly("hộ", "0", "", "");
            assertThat(cells(figures, "Tỷ lệ dân số trưởng thành có điện thoại thông minh"))
                    .containsExactly("%", "chưa báo cáo", "> 80", "");
            assertThat(text(file))
                    .as("what nobody stated or asked for")
                    .doesNotContain("Tỷ lệ người dân hài lòng");
        }
    }

    @Test
    void aReportThatIsNotSubmittedSaysThatItIsADraft() throws IOException {
        try (var file = word(Reported.open())) {
            assertThat(text(file)).contains("DỰ THẢO", "báo cáo chưa nộp nên số liệu còn thay đổi");
        }
        try (var file = pdf(Reported.open())) {
            assertThat(page(file, 1)).contains("DỰ THẢO");
        }
    }

    @Test
    void pdfSaysTheSameAndEmbedsItsFonts() throws IOException {
        try (var file = pdf(Reported.submitted())) {
            String text = read(file, 1, file.getNumberOfPages());
            assertThat(text)
                    .contains(
                            "ỦY BAN NHÂN DÂN XÃ CHÍ MINH",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Kết quả hoạt động của Tổ công nghệ số cộng đồng Quý IV/2025",
                            "1.234",
                            "chưa báo cáo",
                            "Thôn 020");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void pdfNumbersEveryPageButTheFirstInTheTopMargin() throws IOException {
        try (var file = pdf(Reported.submitted())) {
            assertThat(file.getNumberOfPages()).isGreaterThan(1);
            assertThat(page(file, 1)).startsWith("ỦY BAN NHÂN DÂN THÀNH PHỐ");
            for (int i = 2; i <= file.getNumberOfPages(); i++) {
                assertThat(page(file, i)).startsWith(i + "\n");
            }
        }
    }

    @Test
    void pdfKeepsItsMarginsClean() throws IOException {
        try (var file = pdf(Reported.submitted())) {
            var image = new PDFRenderer(file).renderImageWithDPI(0, 72);
            int left = Math.round(30 * POINTS_PER_MILLIMETRE);
            int right = Math.round((210 - 20) * POINTS_PER_MILLIMETRE);
            assertThat(darkColumns(image))
                    .isNotEmpty()
                    .allMatch(x -> x >= left - 2 && x <= right + 2);
        }
    }

    @Test
    void excelHoldsNumbersAndLeavesEmptyWhatIsNotReported() throws IOException {
        try (var file = excel(Reported.submitted())) {
            var figures = file.getSheet("Số liệu");
            assertThat(row(figures, 1, "Số hộ được hỗ trợ sử dụng nền tảng số").getCell(3))
                    .satisfies(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(1234));
            assertThat(row(figures, 1, "Số hộ kinh doanh có mã QR thanh toán").getCell(3))
                    .satisfies(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC));
            assertThat(
                            row(figures, 1, "Tỷ lệ dân số trưởng thành có điện thoại thông minh")
                                    .getCell(3)
                                    .getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(row(file.getSheet("Đơn vị"), 1, "Thôn 002").getCell(2).getStringCellValue())
                    .isEqualTo("Nộp muộn");
        }
    }

    @Test
    void excelTakesNothingThatPeopleWroteForAFormula() throws IOException {
        try (var file = excel(Reported.submitted())) {
            for (Sheet sheet : file) {
                for (Row row : sheet) {
                    row.forEach(
                            cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
        }
    }

    @Test
    void aSynthesisOfAllCommunesOfTheCountryIsPrintedInEveryFormat() throws IOException {
        var content = Reported.ofUnits(3_321);
        try (var file = word(content)) {
            assertThat(file.getTables().get(2).getNumberOfRows()).isEqualTo(3_322);
        }
        try (var file = pdf(content)) {
            int last = file.getNumberOfPages();
            assertThat(page(file, last - 1) + page(file, last)).contains("Thôn 3319", "\n3319 ");
        }
        try (var file = excel(content)) {
            assertThat(file.getSheet("Đơn vị").getLastRowNum()).isEqualTo(3_321);
        }
    }

    private static XWPFDocument word(ReportContent content) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxFile.write(ReportLayout.of(content), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static PDDocument pdf(ReportContent content) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFile.write(ReportLayout.of(content), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static XSSFWorkbook excel(ReportContent content) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(content, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XWPFDocument file) {
        return new XWPFWordExtractor(file).getText();
    }

    private static List<String> runs(XWPFDocument file) {
        return file.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(XWPFRun::getFontFamily)
                .toList();
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) / 56.7);
    }

    /** What stands behind an indicator's name. */
    private static List<String> cells(XWPFTable table, String indicator) {
        var row =
                table.getRows().stream()
                        .filter(each -> each.getTableCells().size() > 1)
                        .filter(each -> each.getCell(1).getText().equals(indicator))
                        .findFirst()
                        .orElseThrow();
        return row.getTableCells().stream().skip(2).map(XWPFTableCell::getText).toList();
    }

    static Row row(Sheet sheet, int column, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(column) != null)
                .filter(row -> row.getCell(column).getCellType() == CellType.STRING)
                .filter(row -> row.getCell(column).getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static int column(Row headings, String name) {
        return StreamSupport.stream(headings.spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private static String page(PDDocument file, int number) throws IOException {
        return read(file, number, number);
    }

    private static String read(PDDocument file, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(file);
    }

    private static List<Integer> darkColumns(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .filter(
                        x ->
                                IntStream.range(0, image.getHeight())
                                        .anyMatch(y -> (image.getRGB(x, y) & 0xff) < 0x80))
                .boxed()
                .toList();
    }
}
