package vn.cnscd.registry.write.importroster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** A list of members as the first sheet of an Excel file, read without holding it in memory. */
final class XlsxRoster {

    /** What a part of the file may come to, unpacked: no list of people is longer. */
    private static final long MOST_UNPACKED = 32L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private XlsxRoster() {}

    static List<RosterRow> read(byte[] file) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(opened);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw unreadable();
            }
            var roster = new RosterFile();
            try (InputStream sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(
                                reader.getStylesTable(),
                                new ReadOnlySharedStringsTable(opened),
                                new Lines(roster),
                                new PlainValues(),
                                false));
                parser.parse(new InputSource(sheet));
            }
            return roster.rows();
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            // POI tells what is wrong with a file by one of a dozen runtime exceptions.
            throw unreadable();
        }
    }

    private static InvalidInput unreadable() {
        return new InvalidInput(new InputError("/file", "NO_EXCEL_FILE"));
    }

    /** Dates as {@code 26/08/2025}, numbers as their digits, whatever the cell's format. */
    private static final class PlainValues extends DataFormatter {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        PlainValues() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, String formatString, boolean since1904) {
            if (DateUtil.isADateFormat(formatIndex, formatString)
                    && DateUtil.isValidExcelDate(value)) {
                return DAY.format(DateUtil.getLocalDateTime(value, since1904));
            }
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    private static final class Lines implements SheetContentsHandler {

        private final RosterFile roster;
        private final Map<Integer, String> cells = new HashMap<>();

        Lines(RosterFile roster) {
            this.roster = roster;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void endRow(int row) {
            roster.add(row + 1, cells);
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (value != null) {
                cells.put(
                        reference == null
                                ? cells.size()
                                : (int) new CellReference(reference).getCol(),
                        value);
            }
        }
    }
}
