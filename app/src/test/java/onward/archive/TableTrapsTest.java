package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import onward.archive.format.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traps of the networks that write tables: Reddit, LinkedIn, YouTube.
class TableTrapsTest {

    @TempDir private Path folder;

    private Packed.Out read(String name, String text) {
        return Packed.read(Packed.with(name, text).zipIn(folder, "export.zip"));
    }

    @Test
    void redditsColumnsMayMove() {
        var out =
                read(
                        "comments_2.csv",
                        "\uFEFF"
                                + """
                                body,ID,gildings,date,permalink,subreddit,link,parent\r
                                "a\r
                                b &amp; c",x1,0,2023-03-01T08:00:00Z,https://p,jobs,https://www.reddit.com/r/jobs/comments/10xyz/t/,t3_10xyz\r
                                [deleted by user],x2,0,,https://p,jobs,,\r
                                """);
        assertThat(out.posts())
                .extracting(Post::kind)
                .containsExactly(Kind.COMMENT, Kind.TOMBSTONE);
        var first = out.posts().getFirst();
        assertThat(first.text()).isEqualTo("a\r\nb & c");
        assertThat(first.inReplyTo()).contains("t3_10xyz");
        assertThat(first.when()).isEqualTo(new When.Stated(Instant.parse("2023-03-01T08:00:00Z")));
    }

    @Test
    void aTitleOfWhichTheBodyIsGoneIsStillOnesWords() {
        var out =
                read(
                        "posts.csv",
                        "id,permalink,date,ip,subreddit,gildings,title,url,body\na,p,2023-01-15 12:34:56 UTC,,x,0,My boss,,[removed]\n");
        assertThat(out.texts()).containsExactly("My boss");
        assertThat(out.posts().getFirst().kind()).isEqualTo(Kind.POST);
    }

    @Test
    void linkedInsTablesHaveTwoWaysOfQuoting() {
        var zip =
                Packed.with(
                                "Comments.csv",
                                "Date,Link,Message\n2025-06-27 09:07:35,https://l,\"They call it \\\"family\\\".\n\nI, honestly\\\"\"\n")
                        .and(
                                "Shares.csv",
                                "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2025-07-01 14:33:22,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7345821826846990338,\"a \"\"b\"\"\"\"\n\"\"\"\"\n\"\"c\",\"\",\"\",PUBLIC\n,https://www.linkedin.com/posts/mara_why-activity-7345821826846990339-x1y2,d,\"\",\"\",CONNECTIONS\n")
                        .zipIn(folder, "linkedin.zip");
        var posts = Packed.read(zip).posts();
        assertThat(posts)
                .extracting(Post::text)
                .containsExactly("a \"b\"\n\nc", "d", "They call it \"family\".\n\nI, honestly\"");
        assertThat(posts.get(1).when()).isInstanceOf(When.FromId.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08 Feb 2026|2026-02-08",
                "8 févr. 2026|2026-02-08",
                "08. Februar 2026|2026-02-08",
                "3 de março de 2021|2021-03-03",
                "11/25/17, 5:34 AM|2017-11-25",
                "2026年2月8日|2026-02-08"
            })
    void daysAreReadInManyLanguages(String written, LocalDate day) {
        assertThat(Days.read(written)).contains(day);
    }

    @Test
    void peopleComeOutWhateverTheLanguageAndTheYear() {
        var old =
                read(
                        "Connections.csv",
                        "First Name,Last Name,Email Address,Company,Position,Connected On\nTobin,Ashdown,,Brindle & Co,Head,08 Feb 2021\n");
        var german =
                read(
                        "Connections.csv",
                        "\uFEFFHinweise:\n\"Ein Satz, mit Komma\"\n\nVorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Verbunden am\nTobin,Ashdown,https://www.linkedin.com/in/tobin,,Brindle & Co,Head,08. Febr. 2021\n");
        for (var out : new Packed.Out[] {old, german}) {
            assertThat(out.items())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Connection.class,
                            person -> {
                                assertThat(person.firstName()).isEqualTo("Tobin");
                                assertThat(person.lastName()).isEqualTo("Ashdown");
                                assertThat(person.company()).contains("Brindle & Co");
                                assertThat(person.position()).contains("Head");
                                assertThat(person.email()).isEqualTo(Optional.empty());
                                assertThat(person.connectedOn()).contains(LocalDate.of(2021, 2, 8));
                            });
        }
    }

    @Test
    void youTubesHeadingsMayBeInAnyLanguage() {
        var out =
                read(
                        "Takeout/YouTube in YouTube Music/komentarai/komentarai.csv",
                        """
                        A,B,C,D,E,F,G,H
                        Ugx1234567,UCabc,2025-08-01T10:00:00+00:00,0,,vid00000003,"{""text"":""one""}",
                        Ugx1234567.reply,UCabc,2025-08-01T11:00:00+00:00,0,Ugx1234567,vid00000003,"{""text"":""two""},{""text"":""!""}",Ugx1234567


                        """);
        assertThat(out.texts()).containsExactly("one", "two!");
        assertThat(out.posts().get(1).inReplyTo()).contains("Ugx1234567");
        assertThat(out.posts().get(1).permalink())
                .contains("https://www.youtube.com/watch?v=vid00000003&lc=Ugx1234567.reply");
    }
}
