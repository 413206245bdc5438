package dev.readout.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A report as some computer would write it down: English with the letters that its encoding is there for.
 *
 * @param charset how its characters become bytes
 * @param labels what such a page declares, of which any will do
 * @param words names and marks that need the encoding
 */
record Encoded(Charset charset, List<String> labels, List<String> words) {

    private static final List<String> WESTERN = List.of("“Café”", "São Tomé", "Müller’s", "§ 4 – 5", "Fjäll…");

    /** All that a web page may come in. */
    static final List<Encoded> ALL = List.of(
            of("UTF-8", "utf-8 UTF8", "“Café”", "Łódź", "Москва", "東京", "\uD83D\uDE00", "e\u0301"),
            of("UTF-16LE", "utf-16 utf-16le", "“Café”", "Łódź", "Москва", "東京", "\uD83D\uDE00"),
            of("UTF-16BE", "utf-16be", "“Café”", "Łódź", "Москва", "東京", "\uD83D\uDE00"),
            new Encoded(Charset.forName("windows-1252"), labels("windows-1252 cp1252 latin1 iso-8859-1"), WESTERN),
            of("ISO-8859-15", "iso-8859-15 latin-9", "Café", "Œuvre", "5 €"),
            of("x-MacRoman", "macintosh x-mac-roman", "“Café”", "Müller’s", "–"),
            of("windows-1250", "windows-1250 cp1250", "„Łódź”", "Čapek’s", "Dvořák"),
            of("ISO-8859-2", "iso-8859-2 latin2", "Łódź", "Čapek", "Dvořák"),
            of("ISO-8859-3", "iso-8859-3", "Ġgantija", "Ħamrun"),
            of("ISO-8859-4", "iso-8859-4", "Rīga", "Šķēde"),
            of("windows-1251", "windows-1251 cp1251", "«Москва»", "Київ", "—"),
            of("KOI8-R", "koi8-r", "Москва", "Горький"),
            of("KOI8-U", "koi8-u", "Київ", "Львів"),
            of("ISO-8859-5", "iso-8859-5", "Москва", "Скопје"),
            of("IBM866", "ibm866 cp866", "Москва", "Минск"),
            of("x-MacCyrillic", "x-mac-cyrillic", "Москва", "Минск"),
            of("windows-1253", "windows-1253", "Αθήνα", "“Πάτρα”"),
            of("ISO-8859-7", "iso-8859-7 greek", "Αθήνα", "Πάτρα"),
            of("windows-1254", "windows-1254 iso-8859-9 latin5", "Erdoğan’s", "İzmir"),
            of("windows-1255", "windows-1255", "ירושלים", "“חיפה”"),
            of("ISO-8859-8", "iso-8859-8", "ירושלים", "חיפה"),
            of("windows-1256", "windows-1256", "القاهرة", "“عمان”"),
            of("ISO-8859-6", "iso-8859-6", "القاهرة", "عمان"),
            of("windows-1257", "windows-1257", "Šiauliai", "“Rīga”"),
            of("ISO-8859-13", "iso-8859-13", "Šiauliai", "Rīga"),
            of("windows-1258", "windows-1258", "Đà Lạt".replace('ạ', 'a'), "“Huê”"),
            of("ISO-8859-16", "iso-8859-16", "Timișoara", "„Iași”"),
            of("x-windows-874", "windows-874 tis-620", "กรุงเทพ", "“ภูเก็ต”"),
            of("GB18030", "gb2312 gbk gb18030", "北京", "“上海”"),
            of("Big5-HKSCS", "big5", "台北", "「高雄」"),
            of("windows-31j", "shift_jis sjis x-sjis windows-31j", "東京", "「大阪」"),
            of("EUC-JP", "euc-jp", "東京", "「大阪」"),
            of("ISO-2022-JP", "iso-2022-jp", "東京", "「大阪」"),
            of("x-windows-949", "euc-kr ks_c_5601-1987 windows-949", "서울", "“부산”"));

    private static final List<String> SENTENCES = List.of(
            "The mayor of %s said on Monday that the bridge over the harbour would be open again in May.",
            "It is not clear what the ministers of %s will do if the fee is not paid by the end of the year.",
            "Those who have to pay for the bridge, %s among them, were not asked, and they will not be, an official said.",
            "“We have been to %s, and there is nothing that we would do in any other way,” she told them.",
            "There was no answer from %s at first, but the talks will go on, and all of them are to be there.");

    private static Encoded of(String charset, String labels, String... words) {
        return new Encoded(Charset.forName(charset), labels(labels), List.of(words));
    }

    private static List<String> labels(String labels) {
        return List.of(labels.split(" "));
    }

    /** Paragraphs of one sentence each, in what this encoding can hold. */
    List<String> paragraphs(Random random) {
        var paragraphs = new ArrayList<String>();
        for (int count = random.nextInt(2, 9); count > 0; count--) {
            var sentence = any(SENTENCES, random).formatted(any(words, random));
            paragraphs.add(charset.newEncoder().canEncode(sentence) ? sentence : plain(sentence));
        }
        return paragraphs;
    }

    private String plain(String sentence) {
        var plain = sentence.replace("“We", "\"We").replace("way,”", "way,\"");
        if (!charset.newEncoder().canEncode(plain)) throw new IllegalStateException(charset + " cannot hold " + plain);
        return plain;
    }

    byte[] bytes(String words) {
        return words.getBytes(charset);
    }

    String label(Random random) {
        return any(labels, random);
    }

    static String page(String head, List<String> paragraphs) {
        return head + "<body><article>\n"
                + paragraphs.stream().map(words -> "<p>" + words + "</p>\n").collect(Collectors.joining())
                + "</article></body></html>";
    }

    static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Override
    public String toString() {
        return charset.name();
    }
}
