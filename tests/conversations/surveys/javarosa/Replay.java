// Replays interviews through JavaRosa, the engine of ODK Collect, as a reference to compare with.
//
// In:  FORM file | LANGUAGE name | ANSWER path value | RUN     (fields separated by tabs)
// Out: Q path status label choices | XML base64 | FAILED message | DONE
// Paths carry positions: /data[1]/person[2]/name[1]. The CSV that a form names lie beside it.

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.reference.PrefixedRootFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormAnswerDataParser;
import org.javarosa.xform.util.XFormUtils;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;

public class Replay {
    static PrintStream out;
    static String folder;

    public static void main(String[] arguments) throws Exception {
        out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, "UTF-8");
        System.setOut(System.err);
        new XFormsModule().registerModule();
        ReferenceManager.instance().addReferenceFactory(new Beside());
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String form = null;
        String language = null;
        Map<String, String> answers = new HashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals("FORM")) {
                form = parts[1];
                folder = new File(form).getParent();
                language = null;
                answers.clear();
            } else if (parts[0].equals("LANGUAGE")) {
                language = parts[1];
            } else if (parts[0].equals("ANSWER")) {
                answers.put(parts[1], parts[2]);
            } else {
                try {
                    run(form, language, answers);
                } catch (Throwable failure) {
                    out.println("FAILED\t" + clean(String.valueOf(failure)));
                }
                out.println("DONE");
                out.flush();
            }
        }
    }

    static void run(String file, String language, Map<String, String> answers) throws Exception {
        FormDef form;
        try (InputStream stream = new FileInputStream(file)) {
            form = XFormUtils.getFormFromInputStream(stream);
        }
        form.getEvaluationContext().addFunctionHandler(new PullData(form));
        form.initialize(true, new InstanceInitializationFactory());
        if (language != null) {
            form.getLocalizer().setLocale(language);
        }
        FormEntryModel model = new FormEntryModel(form);
        FormEntryController controller = new FormEntryController(model);
        int event = controller.stepToNextEvent();
        while (event != FormEntryController.EVENT_END_OF_FORM) {
            if (event == FormEntryController.EVENT_QUESTION) {
                ask(model, controller, answers);
            } else if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
                // The path of the instance that would be made; an answer there makes it.
                String path = model.getFormIndex().getReference().toString(true);
                boolean more = answers.containsKey(path);
                out.println("Q\t" + path + "\t" + (more ? "add" : "enough") + "\t\t");
                if (more) {
                    controller.newRepeat();
                }
            }
            event = controller.stepToNextEvent();
        }
        byte[] xml = new XFormSerializingVisitor().serializeInstance(form.getInstance());
        out.println("XML\t" + Base64.getEncoder().encodeToString(xml));
    }

    static void ask(
        FormEntryModel model, FormEntryController controller, Map<String, String> answers
    ) {
        FormEntryPrompt prompt = model.getQuestionPrompt();
        String path = model.getFormIndex().getReference().toString(true);
        List<String> names = new ArrayList<>();
        List<SelectChoice> choices = prompt.getSelectChoices();
        if (choices != null) {
            for (SelectChoice choice : choices) {
                names.add(choice.getValue());
            }
        }
        String label = clean(String.valueOf(prompt.getQuestionText()));
        String value = answers.getOrDefault(path, "");
        String status = "note";
        if (!prompt.isReadOnly()) {
            IAnswerData data = value.isEmpty() ? null : XFormAnswerDataParser.getAnswerData(
                value, prompt.getDataType(), prompt.getQuestion());
            int code = controller.answerQuestion(data, true);
            status = code == FormEntryController.ANSWER_OK ? "ok"
                : code == FormEntryController.ANSWER_REQUIRED_BUT_EMPTY ? "required" : "constraint";
            if (code != FormEntryController.ANSWER_OK) {
                controller.saveAnswer(data, true);
            }
        }
        out.println("Q\t" + path + "\t" + status + "\t" + label + "\t" + String.join(" ", names));
    }

    static String clean(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").trim();
    }

    // A CSV beside the form, as Collect finds it in the form's media folder.
    static class Beside extends PrefixedRootFactory {
        Beside() {
            super(new String[] {"file-csv/"});
        }

        @Override
        protected Reference factory(String name, String uri) {
            return new Lying(new File(folder, name), uri);
        }
    }

    static class Lying implements Reference {
        final File file;
        final String uri;

        Lying(File file, String uri) {
            this.file = file;
            this.uri = uri;
        }

        public boolean doesBinaryExist() {
            return file.exists();
        }

        public InputStream getStream() throws java.io.IOException {
            return new FileInputStream(file);
        }

        public String getURI() {
            return uri;
        }

        public String getLocalURI() {
            return file.getPath();
        }

        public boolean isReadOnly() {
            return true;
        }

        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        public void remove() {
        }

        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }

    // pulldata is Collect's own: here it is a path into the same list, walked by JavaRosa.
    static class PullData implements IFunctionHandler {
        final FormDef form;

        PullData(FormDef form) {
            this.form = form;
        }

        public String getName() {
            return "pulldata";
        }

        public List<Class[]> getPrototypes() {
            return new ArrayList<>();
        }

        public boolean rawArgs() {
            return true;
        }

        public boolean realTime() {
            return false;
        }

        public Object eval(Object[] arguments, EvaluationContext context) {
            String[] words = new String[arguments.length];
            for (int at = 0; at < arguments.length; at++) {
                words[at] = XPathFuncExpr.toString(arguments[at]);
            }
            String path = "instance('" + words[0] + "')/root/item[" + words[2] + " = '"
                + words[3].replace("'", "") + "']/" + words[1];
            try {
                Object found = XPathParseTool.parseXPath(path).eval(
                    form.getMainInstance(), form.getEvaluationContext());
                return XPathFuncExpr.toString(XPathFuncExpr.unpack(found));
            } catch (Exception wrong) {
                throw new RuntimeException(wrong);
            }
        }
    }
}
